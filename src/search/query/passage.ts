import { type Fragment, WORDS_ANCHOR } from './engine.ts';
import { coverage, isFormOf } from './mark.ts';

/** The place of a page that says most of what was looked for. */
export interface Passage {
  text: string;
  /** The section it is in, when it has an address of its own. */
  section?: { id: string; title: string };
}

const LENGTH = 30;
/** Words shown before the first one that was looked for. */
const BEFORE = 6;

/** The best passage of a page, its title apart, or nothing when its sentences say none of the terms. */
export function bestPassage(
  { content, meta, anchors }: Fragment,
  terms: readonly string[],
): Passage | undefined {
  const first = meta.title?.split(/\s+/).length ?? 0;
  const end = anchors.find(({ id }) => id === WORDS_ANCHOR)?.location;
  const words = content.split(/\s+/).slice(0, end);
  const hits = words.flatMap((word, at) =>
    at >= first &&
    terms.some((term) => word.split(/[^\p{L}\p{N}]+/u).some((piece) => isFormOf(piece, term)))
      ? [at]
      : [],
  );
  let best: { start: number; said: number; hit: number } | undefined;
  for (const hit of hits) {
    const start = Math.max(first, Math.min(hit - BEFORE, words.length - LENGTH));
    const said = coverage(words.slice(start, start + LENGTH).join(' '), terms);
    if (!best || said > best.said) best = { start, said, hit };
  }
  if (!best) return undefined;
  const { start, hit } = best;
  const stop = Math.min(words.length, start + LENGTH);
  const section = anchors.findLast(({ location, id }) => location <= hit && id !== WORDS_ANCHOR);
  const text = `${start > first ? '… ' : ''}${words.slice(start, stop).join(' ')}${stop < words.length ? ' …' : ''}`;
  return { text, ...(section && { section: { id: section.id, title: section.text } }) };
}
