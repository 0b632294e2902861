import { libraryDocument } from '../../export/library-document.ts';
import { getCorpus, getLibrary } from '../_library.ts';
import { publication } from '../_publication.ts';

export async function GET() {
  const { bodies } = await getCorpus();
  return Response.json(libraryDocument(await getLibrary(), bodies, publication));
}
