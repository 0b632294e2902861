import { distance } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import { fold } from './plain-text.ts';
import { wordsOf } from './words.ts';

const MOST = 3;
/** The share of its letters that may be wrong. */
const WRONG = 0.5;

/** The names of the glossary that look most like what was asked, one per entry: for who found nothing. */
export function nearNames(query: string, { glossary }: Pick<Lexicon, 'glossary'>): string[] {
  const asked = wordsOf(query).map(fold).join(' ');
  const near = glossary.flatMap(({ names }) => {
    const [best] = names
      .map((name) => {
        const folded = wordsOf(name).map(fold).join(' ');
        const most = Math.floor(Math.max(asked.length, folded.length) * WRONG);
        const far = distance(asked, folded, most);
        return { name, far: far > most ? Infinity : far / Math.max(asked.length, folded.length) };
      })
      .sort((one, other) => one.far - other.far);
    return best && best.far < Infinity ? [best] : [];
  });
  return near
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST)
    .map(({ name }) => name);
}
