import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';

/** Elements of our own, which become footnotes of Markdown. */
export const NOTE_REFERENCE = 'note-reference';
export const NOTE_DEFINITION = 'note-definition';

interface Anchor {
  node: Element;
  ancestors: Parents[];
}

interface Pair {
  call: Anchor;
  back: Element;
  note: Element;
}

/**
 * Notes of a tree, which HTML has no element for: a link to a passage that links back to it, as
 * Word, LibreOffice, Pandoc and forges all write them. They become elements of our own: a
 * reference where the link was, and a definition at the end, in the order of the references.
 */
export function pairNotes(tree: Root): Root {
  const pairs = pairsIn(tree);
  const notes = [...new Set(pairs.map(({ note }) => note))];
  for (const { call, note } of pairs) {
    call.node.tagName = NOTE_REFERENCE;
    call.node.properties = { name: String(notes.indexOf(note) + 1) };
    call.node.children = [];
    const raised = call.ancestors.at(-1);
    // The reference is raised by itself.
    if (isElement(raised, 'sup')) raised.tagName = 'span';
  }
  remove(tree, new Set(notes));
  for (const note of notes) remove(note, new Set(pairs.map(({ back }) => back)));
  tree.children.push(
    ...notes.map((note, index): Element => ({
      type: 'element',
      tagName: NOTE_DEFINITION,
      properties: { name: String(index + 1) },
      children: note.tagName === 'p' ? [note] : note.children,
    })),
  );
  return tree;
}

function pairsIn(tree: Root): Pair[] {
  const places = new Map<string, Anchor>();
  const links: Anchor[] = [];
  visitParents(tree, 'element', (node, ancestors) => {
    for (const key of keysOf(node)) places.set(key, { node, ancestors: [...ancestors] });
    if (node.tagName === 'a' && fragmentOf(node)) links.push({ node, ancestors: [...ancestors] });
  });
  const paired = new Set<Element>();
  return links.flatMap((call) => {
    const target = places.get(fragmentOf(call.node) ?? '');
    if (!target || paired.has(call.node)) return [];
    const keys = [call.node, ...call.ancestors.slice(-2)].flatMap(keysOf);
    const back = links.find(
      ({ node, ancestors }) =>
        node !== call.node &&
        keys.includes(fragmentOf(node) ?? '') &&
        (node === target.node || ancestors.includes(target.node)),
    );
    const note = back && noteAround(target);
    if (!note || call.ancestors.includes(note)) return [];
    paired.add(back.node);
    return { call, back: back.node, note };
  });
}

/** The whole note: the item of a list, or the division that has a name, or a paragraph. */
function noteAround({ node, ancestors }: Anchor): Element | undefined {
  const around = [node, ...ancestors.toReversed()].filter((each) => each.type === 'element');
  return (
    around.find(({ tagName }) => tagName === 'li' || tagName === 'aside') ??
    around.find(({ tagName, properties }) => tagName === 'div' && properties['id']) ??
    around.find(({ tagName }) => tagName === 'p')
  );
}

const HOLDERS = new Set(['ol', 'ul', 'div', 'section', 'span', 'sup']);

/** Takes these out, and the lists and divisions that hold nothing any more. */
function remove(root: Parents, gone: ReadonlySet<ElementContent>): void {
  const isLeft = (node: ElementContent): boolean =>
    !gone.has(node) &&
    !(
      node.type === 'element' &&
      HOLDERS.has(node.tagName) &&
      node.children.length > 0 &&
      !node.children.some((child) => !isBlank(child) && isLeft(child))
    );
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined || isLeft(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const isElement = (node: Parents | undefined, tagName: string): node is Element =>
  node?.type === 'element' && node.tagName === tagName;

const keysOf = (node: Parents): string[] =>
  node.type === 'element'
    ? [node.properties['id'], node.properties['name']].filter(
        (key): key is string => typeof key === 'string' && key !== '',
      )
    : [];

function fragmentOf({ properties: { href } }: Element): string | undefined {
  if (typeof href !== 'string' || !href.startsWith('#') || href === '#') return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
