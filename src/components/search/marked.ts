import { markTerms } from '../../search/query/mark.ts';
import { shownText } from '../../search/query/shown-text.ts';
import { segmentNodes } from './segment-nodes.ts';

/** A text of the index as nodes: its typography back, the words that were looked for marked. */
export const marked = (text: string, terms: readonly string[]): Node[] =>
  segmentNodes(markTerms(shownText(text), terms));
