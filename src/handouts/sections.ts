import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/** A body cut at its second-level headings: what comes before the first, then a section each. */
export function sections(root: Root): ElementContent[] {
  const cut: ElementContent[] = [];
  let open: Element | undefined;
  for (const node of root.children as ElementContent[]) {
    if (node.type === 'element' && node.tagName === 'h2') cut.push((open = h('section')));
    (open?.children ?? cut).push(node);
  }
  return cut;
}
