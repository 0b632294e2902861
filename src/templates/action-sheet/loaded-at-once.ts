import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/** The same text, its pictures asked for with the page: those of a step out of sight would wait, and then lack the network. */
export function loadedAtOnce(content: ElementContent[]): ElementContent[] {
  visit({ type: 'root', children: content }, 'element', ({ tagName, properties }) => {
    if (tagName === 'img') delete properties['loading'];
  });
  return content;
}
