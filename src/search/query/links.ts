import { readOnce } from './read-once.ts';

/** Folder of an index that holds who is linked with whom. */
export const LINKS_FOLDER = 'liens';

/** A file of that folder: for each page, in the library's own order, the ranks of those it points to or that point to it. */
export type LinkFile = readonly (readonly number[])[];

/** Pages in a file: an answer needs those of its first pages only, which are anywhere in a large library. */
const PAGES = 25;

/** The file that tells of the page of that rank, and its place there. */
export const linkPlace = (rank: number): { file: string; at: number } => ({
  file: `${Math.floor(rank / PAGES)}.json`,
  at: rank % PAGES,
});

/** Who is linked with the page of that rank, by files read once. A page not known has no links. */
export function createLinks(
  read: (file: string) => Promise<LinkFile>,
): (rank: number) => Promise<readonly number[]> {
  const files = readOnce(read);
  return async (rank) => {
    const { file, at } = linkPlace(rank);
    return (await files(file))[at] ?? [];
  };
}
