import { pageIndex } from '../../export/page-index.ts';
import { getLibrary } from '../_library.ts';
import { publication } from '../_publication.ts';

export const GET = async () => Response.json(pageIndex(await getLibrary(), publication));
