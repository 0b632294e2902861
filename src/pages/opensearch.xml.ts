import { openSearch } from '../export/open-search.ts';
import { publication } from './_publication.ts';

export const GET = () => new Response(openSearch(publication));
