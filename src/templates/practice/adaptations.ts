import { isListed, type Library } from '../../library/library.ts';
import type { AnyEntry, Entry } from '../../model/entry.ts';

/** The practices of the library that say they adapt this one. */
export const adaptationsOf = (practice: Entry<'practice'>, library: Library): AnyEntry[] =>
  library
    .mentionsOf(practice)
    .filter(({ field, from }) => field === 'adaptedFrom' && isListed(from))
    .map(({ from }) => from);
