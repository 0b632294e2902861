import type { Understood } from '../../search/query/concepts.ts';
import { shownText } from '../../search/query/shown-text.ts';
import { inAList } from '../french-list.ts';

export const quoted = (word: string): string => `«\u00a0${word}\u00a0»`;
const quotedList = (words: readonly string[]): string => inAList(words.map(quoted));

/** Said before the words as they were read. */
export const CORRECTED = 'Orthographe corrigée\u00a0: ';

/** Which words were dropped for which others; nothing when all were found, or none. */
export const insteadOf = ({ unknown, concepts }: Understood): string =>
  unknown.length > 0 && concepts.length > 0
    ? `Rien pour ${quotedList(unknown)}, voici pour ${quotedList(concepts.map(({ typed }) => shownText(typed)))}.`
    : '';
