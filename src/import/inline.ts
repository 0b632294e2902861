import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What is drawn by nothing: soft hyphens, spaces of no width, marks of direction and of order. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const EMPHASIS = new Set(['strong', 'b', 'em', 'i', 'del', 's']);

/** Words as Markdown can write them: figures raised or lowered by their own signs, emphasis around words and not around spaces. */
export function plainInline(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(INVISIBLE, '').normalize('NFC');
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'sup') toSigns(node, RAISED);
    else if (node.tagName === 'sub') toSigns(node, LOWERED);
    else if (isLost(node)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    } else if (EMPHASIS.has(node.tagName)) {
      const around = spacesOut(node);
      if (around.length === 1 && around[0] === node) return undefined;
      parent.children.splice(index, 1, ...around);
      return [SKIP, index + around.length];
    }
    return undefined;
  });
}

function toSigns(node: Element, signs: string): void {
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'text' && /^\d+$/.test(only.value))
    only.value = only.value.replace(/\d/g, (digit) => signs.charAt(Number(digit)));
}

/** A link inside a document, that leads nowhere in a page: the entries of a table of contents. */
const isLost = ({ tagName, properties: { href } }: Element): boolean =>
  tagName === 'a' && (typeof href !== 'string' || href.startsWith('#'));

/** An emphasis without the spaces at its ends, which go out of it; without itself, when it holds nothing else. */
function spacesOut(node: Element): ElementContent[] {
  const before = trimmed(node.children[0], /^\s+/);
  const after = trimmed(node.children.at(-1), /\s+$/);
  const isEmpty = node.children.every((child) => child.type === 'text' && child.value === '');
  return [...before, ...(isEmpty ? [] : [node]), ...after];
}

function trimmed(node: ElementContent | undefined, spaces: RegExp): Text[] {
  if (node?.type !== 'text') return [];
  const [found] = spaces.exec(node.value) ?? [];
  if (found === undefined) return [];
  node.value = node.value.replace(spaces, '');
  return [{ type: 'text', value: found }];
}
