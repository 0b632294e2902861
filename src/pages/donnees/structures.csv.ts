import { organisationsCsv } from '../../export/organisations-csv.ts';
import { getLibrary } from '../_library.ts';

export const GET = async () =>
  new Response(organisationsCsv(await getLibrary()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
