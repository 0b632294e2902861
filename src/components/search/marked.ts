import { markTerms } from '../../search/query/mark.ts';
import { shownText } from '../../search/query/shown-text.ts';

/** A text of the index as nodes: its typography back, the words that were looked for marked. */
export const marked = (text: string, terms: readonly string[]): Node[] =>
  markTerms(shownText(text), terms).map((segment) => {
    if (!segment.marked) return document.createTextNode(segment.text);
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });
