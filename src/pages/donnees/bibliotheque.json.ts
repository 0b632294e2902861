import { readCorpus } from '../../content/shared-corpus.ts';
import { libraryDocument } from '../../export/library-document.ts';
import { readSettings } from '../../settings.ts';
import { getLibrary } from '../_library.ts';
import { publication } from '../_publication.ts';

export async function GET() {
  const { bodies } = await readCorpus(readSettings().contentDir);
  return Response.json(libraryDocument(await getLibrary(), bodies, publication));
}
