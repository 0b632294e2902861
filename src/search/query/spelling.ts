import { distance } from './distance.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { soundOf } from './phonetic.ts';
import { fold } from './plain-text.ts';

/** Letters that may be wrong in a word of so many. */
const wrongIn = (length: number): number => (length < 4 ? 0 : length < 5 ? 1 : 2);

/** Letters that sound like nothing or like others: words that sound alike may differ by that many. */
const UNHEARD = 4;

/** What another letter at the start costs, as if another one were wrong too: it is the one that people get right. */
const FIRST_LETTER = 1;
/** What a word that sounds alike costs, and each of its letters: less than a letter wrong. */
const ALIKE = 0.5;
const ALIKE_LETTER = 0.1;

/** What a word that the corpus does not have was meant to be. */
export interface Meant {
  word: Word;
  /** It is said as it was typed. */
  isAlike: boolean;
}

/** The nearest word of the corpus, if any is near enough. */
export function nearest(word: string, lexicon: Lexicon): Meant | undefined {
  const asked = fold(word);
  const most = wrongIn(asked.length);
  if (most === 0 || /\d/.test(asked)) return undefined;
  const sound = soundOf(asked);
  let best: (Meant & { cost: number }) | undefined;
  for (const candidate of lexicon.words) {
    const { folded } = candidate;
    if (folded.length < 3 || Math.abs(folded.length - asked.length) > UNHEARD) continue;
    const isAlike = sound.length > 2 && soundOfWord(candidate) === sound;
    const start = folded[0] === asked[0] ? 0 : FIRST_LETTER;
    // Farther than the best one so far, it need not be told how far.
    const within = isAlike ? UNHEARD : Math.min(most, best?.cost ?? most) - start;
    const letters = within < 0 ? Infinity : distance(asked, folded, within);
    if (letters > within) continue;
    const cost = isAlike ? ALIKE + letters * ALIKE_LETTER : letters + start;
    if (!best || cost < best.cost || (cost === best.cost && candidate.count > best.word.count))
      best = { word: candidate, isAlike, cost };
  }
  return best;
}

const sounds = new WeakMap<Word, string>();

function soundOfWord(word: Word): string {
  const known = sounds.get(word) ?? soundOf(word.folded);
  sounds.set(word, known);
  return known;
}
