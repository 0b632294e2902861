import { wordsOf } from './words.ts';

interface Wanted {
  passage: string;
  words: string[];
  /** Its words, a space around each. */
  spaced: string;
}

/** Signs between a passage and where the one before it ended. */
const NEAR = 2000;

/**
 * The passages of a document of which a word, at least, is not in the text made of it. Each is
 * looked for as a whole: after the one before it, else wherever it stands, the longest first;
 * then by its words among what no passage has taken.
 */
export function lostPassages(passages: readonly string[], written: string): string[] {
  const wanted = passages.map((passage): Wanted => {
    const words = wordsOf(passage);
    return { passage, words, spaced: spaced(words) };
  });
  const inOrder = takeInOrder(wanted, spaced(wordsOf(written)));
  const { missed, left } = takeAnywhere(inOrder.missed, inOrder.left);
  const counts = new Map<string, number>();
  for (const word of left.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  };
  const lost = new Set(
    missed.filter(({ words }) => words.filter((word) => !take(word)).length > 0),
  );
  return wanted.filter((each) => lost.has(each)).map(({ passage }) => passage);
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

interface Taken {
  missed: Wanted[];
  /** The text without what was taken. */
  left: string;
}

function takeInOrder(wanted: readonly Wanted[], text: string): Taken {
  const left: string[] = [];
  let end = 0;
  const missed = wanted.filter((each) => {
    const at = text.slice(end, end + each.spaced.length + NEAR).indexOf(each.spaced);
    if (at < 0) return true;
    left.push(text.slice(end, end + at));
    // The space after it is the one before the next.
    end += at + each.spaced.length - 1;
    return false;
  });
  return { missed, left: [...left, text.slice(end)].join(' \n ') };
}

function takeAnywhere(wanted: readonly Wanted[], text: string): Taken {
  let left = text;
  const missed = wanted
    .toSorted((one, other) => other.words.length - one.words.length)
    .filter(({ spaced: words }) => {
      const at = left.indexOf(words);
      if (at < 0) return true;
      left = `${left.slice(0, at)} \n ${left.slice(at + words.length)}`;
      return false;
    });
  return { missed, left };
}
