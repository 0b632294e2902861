import type { Element, ElementContent, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, textProperty } from './tree.ts';

/**
 * What of a page stays on the site: its tools, its contents, what leads elsewhere, how it is kept. The
 * code for paper leads back to the page: a booklet says the address of each sheet in words.
 */
const SCREEN_ONLY = [
  'ecran',
  'outils',
  'papier-seul',
  'sommaire-court',
  'sommaire-bloc',
  'annonce',
  'lien-section',
  'tenue',
];
const TAGS = ['page-tools', 'script', 'style', 'template', 'noscript', 'button', 'form', 'source'];

/** What only serves a page that is open in a browser. */
const PROPERTIES =
  /^(?:data[A-Z].*|on[A-Z].*|style|loading|decoding|srcSet|sizes|fetchPriority|download|target|focusable|hidden)$/;

const isLeftOut = (element: Element, today: string): boolean =>
  TAGS.includes(element.tagName) ||
  SCREEN_ONLY.some((name) => hasClass(element, name)) ||
  (element.tagName === 'review-due' ? textProperty(element, 'dataBy') >= today : isHidden(element));

// `hidden` is false or absent, or whatever the page gave it.
const isHidden = ({ properties: { hidden } }: Element): boolean =>
  hidden !== undefined && hidden !== null && hidden !== false;

/** Takes out of a tree all that is for a screen, and opens what is folded. `today`: what is to be reviewed by then shows it. */
export function keepReadable(tree: Nodes, today: string): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || node.type === 'text') return undefined;
    if (node.type !== 'element' || isLeftOut(node, today)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const instead = inWords(node);
    if (instead) {
      (parent as Element).children.splice(index, 1, ...instead);
      return [SKIP, index];
    }
    node.properties = Object.fromEntries(
      Object.entries(node.properties).filter(([name]) => !PROPERTIES.test(name)),
    );
    return undefined;
  });
}

/** What a script or a pointer would have done is written. Nothing for what stays as it is. */
function inWords(element: Element): ElementContent[] | undefined {
  const { tagName, properties, children } = element;
  if (tagName === 'review-due')
    return [{ ...element, tagName: 'span', properties: { className: properties.className } }];
  if (tagName.includes('-')) return children;
  if (tagName === 'details') return [{ ...element, tagName: 'div' }];
  if (tagName === 'summary')
    return children.some((child) => child.type === 'element' && /^h\d$/.test(child.tagName))
      ? children
      : [{ ...element, tagName: 'p', properties: { className: ['depliant-titre'] } }];
  if (tagName === 'input')
    return [{ type: 'text', value: properties['checked'] ? '☑\u00a0' : '☐\u00a0' }];
  return undefined;
}
