import { diffArrays } from 'diff';
import { type MarkdownBlocks, markdownBlocks } from './markdown-blocks.ts';
import { asWeWrite } from './our-writing.ts';

/** A block of one of the two texts, by its place. */
interface Kept {
  text: MarkdownBlocks;
  index: number;
}

/**
 * Of a text that the rich text has `read`, what it gives back: each block that says the same keeps
 * its very characters. The rich text writes every block its own way as soon as one changes.
 */
export function keepBlocks(read: string): (given: string) => string {
  const before = markdownBlocks(read);
  return (given) => {
    const kept = aligned(before, markdownBlocks(asWeWrite(given)));
    const isAll = kept.length === before.nodes.length && kept.every(({ text }) => text === before);
    return isAll ? read : written(kept);
  };
}

/** The blocks of `after`, and in the place of each that says the same, that of `before`. */
function aligned(before: MarkdownBlocks, after: MarkdownBlocks): Kept[] {
  const kept: Kept[] = [];
  // The rich text does not show the addresses of links: nobody asked to remove one.
  let hidden: Kept[] = [];
  const at = { before: 0, after: 0 };
  for (const { added, removed, count } of diffArrays(before.identities, after.identities)) {
    const changed = Array.from({ length: count }, (_, step): Kept =>
      added ? { text: after, index: at.after + step } : { text: before, index: at.before + step },
    );
    if (!added) at.before += count;
    if (!removed) at.after += count;
    if (removed) hidden = changed.filter(({ index }) => before.nodes[index]?.type === 'definition');
    else {
      kept.push(...(added ? [...changed, ...hidden] : [...hidden, ...changed]));
      hidden = [];
    }
  }
  return [...kept, ...hidden];
}

/** Two blocks that followed one another keep what stood between them. */
const written = (blocks: Kept[]): string =>
  blocks
    .map(({ text, index }, place) => {
      const { before, source } = text.at(index);
      const previous = blocks[place - 1];
      if (!previous) return source;
      const follows = previous.text === text && previous.index + 1 === index;
      return (follows ? before : '\n\n') + source;
    })
    .join('');
