import { type Fragment, WORDS_ANCHOR } from './engine.ts';
import { termsSaid } from './mark.ts';

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
  const said = words.map(termsSaid(terms));
  const hits = said.flatMap((some, at) => (at >= first && some.length > 0 ? [at] : []));
  let best: { start: number; count: number; hit: number } | undefined;
  for (const hit of hits) {
    const start = Math.max(first, Math.min(hit - BEFORE, words.length - LENGTH));
    const count = new Set(said.slice(start, start + LENGTH).flat()).size;
    if (!best || count > best.count) best = { start, count, hit };
  }
  if (!best) return undefined;
  const { start, hit } = best;
  const stop = Math.min(words.length, start + LENGTH);
  const section = anchors.findLast(({ location, id }) => location <= hit && id !== WORDS_ANCHOR);
  const text = `${start > first ? '… ' : ''}${words.slice(start, stop).join(' ')}${stop < words.length ? ' …' : ''}`;
  return { text, ...(section && { section: { id: section.id, title: section.text } }) };
}
