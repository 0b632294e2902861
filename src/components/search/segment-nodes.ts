import type { Segment } from '../../search/query/mark.ts';

/** Runs of text as nodes, those that are marked in a `<mark>`. */
export const segmentNodes = (segments: readonly Segment[]): Node[] =>
  segments.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
