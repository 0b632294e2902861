/** Name of the file of an index that other libraries read first. */
export const CARD_FILE = 'bibliotheque.json';

/** What that file holds. */
export interface IndexCard {
  /** Two indexes are read alike when theirs is the same. */
  version: string;
  /** The values that its pages have in each facet, with their words. */
  facets: readonly {
    name: string;
    values: readonly { value: string; label: string }[];
  }[];
}
