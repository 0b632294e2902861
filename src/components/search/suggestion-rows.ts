import { fileFor, type SuggestionRow } from '../../search/query/suggest.ts';

const files = new Map<string, Promise<SuggestionRow[]>>();

/** The rows that may say what is typed, from the folder at that address. Nothing while too little is typed; rejects when they are out of reach. */
export async function loadRows(
  folder: string,
  typed: string,
): Promise<SuggestionRow[] | undefined> {
  const file = fileFor(typed);
  if (!file) return undefined;
  const rows = files.get(file) ?? read(folder + file);
  files.set(file, rows);
  // Another letter tries again.
  rows.catch(() => files.delete(file));
  return rows;
}

async function read(address: string): Promise<SuggestionRow[]> {
  const response = await fetch(address, { cache: 'no-cache' });
  // No word of the library begins so.
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as SuggestionRow[];
}
