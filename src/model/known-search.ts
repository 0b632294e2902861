/** Name of the file, in the content folder, of what people are known to type. */
export const KNOWN_SEARCHES = 'recherches.yaml';

/** How a page answers, the best first, by the key that says so in the file. */
export const GRADES = ['repondent', 'aident', 'touchent'] as const;
export type Grade = (typeof GRADES)[number];

/** What people type who need one same thing, and the pages that answer. */
export interface KnownSearch {
  /** As they type it: words or whole questions. */
  words: readonly string[];
  /** Addresses of pages, `/fiches/visite-a-domicile/`; a page has one grade. */
  pages: Readonly<Record<Grade, readonly string[]>>;
}
