import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';

/** What a mark adds to the words it holds. */
const MARKS: Record<string, string> = { emphasis: '*', strong: '**', delete: '~' };

interface Run {
  text: string;
  marks: string;
}

/**
 * What a block says, without how it is written: two blocks of the same identity read the same
 * in the rich text. Bullets, padding, line ends, alignments and references to an address are
 * ways of writing.
 */
export function blockIdentities(root: Root): string[] {
  const addresses = new Map(
    root.children
      .filter((node): node is Definition => node.type === 'definition')
      .map(({ identifier, url, title }) => [identifier, linkMark(url, title)]),
  );
  return root.children.map((node) => JSON.stringify(said(node, addresses)));
}

type Addresses = ReadonlyMap<string, string>;

function said(node: RootContent, addresses: Addresses): unknown {
  switch (node.type) {
    case 'html':
      return ['paragraph', wordsOf([node], addresses)];
    case 'paragraph':
    case 'tableCell':
      return [node.type, wordsOf(node.children, addresses)];
    case 'heading':
      return ['heading', node.depth, wordsOf(node.children, addresses)];
    case 'code':
      return ['code', node.lang ?? '', node.value];
    case 'list':
      return ['list', node.ordered ? (node.start ?? 1) : '', ...saidInside(node, addresses)];
    case 'listItem':
      return ['listItem', ...saidInside(boxAsText(node), addresses)];
    case 'footnoteDefinition':
      return ['note', node.identifier, ...saidInside(node, addresses)];
    default:
      return 'children' in node ? [node.type, ...saidInside(node, addresses)] : [node.type];
  }
}

const saidInside = (node: Nodes, addresses: Addresses): unknown[] =>
  'children' in node ? node.children.map((child) => said(child, addresses)) : [];

/** The rich text has no box to tick: it shows `[ ]`. */
function boxAsText(node: RootContent & { type: 'listItem' }) {
  const [first, ...rest] = node.children;
  if (typeof node.checked !== 'boolean' || first?.type !== 'paragraph') return node;
  const box = { type: 'text', value: node.checked ? '[x] ' : '[ ] ' } as const;
  return { ...node, children: [{ ...first, children: [box, ...first.children] }, ...rest] };
}

/** Each word with its marks: where a mark ends, before or after a space, says nothing. */
function wordsOf(nodes: readonly PhrasingContent[], addresses: Addresses): string {
  const runs: Run[] = [];
  const add = (text: string, marks: string) => {
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else runs.push({ text, marks });
  };
  const walk = (children: readonly PhrasingContent[], marks: readonly string[]) => {
    const joined = [...new Set(marks)].sort().join('');
    for (const node of children)
      if ('children' in node) walk(node.children, [...marks, markOf(node, addresses)]);
      else add(textOf(node, addresses), node.type === 'inlineCode' ? `${joined}\`` : joined);
  };
  walk(nodes, []);
  return runs
    .map(({ text, marks }) => text.replace(/[^ \t\n]+/g, (word) => `${marks}\u0001${word}`))
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

const linkMark = (url: string, title?: string | null): string => `(${url} "${title ?? ''}")`;

function markOf(node: PhrasingContent, addresses: Addresses): string {
  if (node.type === 'link') return linkMark(node.url, node.title);
  if (node.type === 'linkReference') return addresses.get(node.identifier) ?? '';
  return MARKS[node.type] ?? '';
}

function textOf(node: PhrasingContent, addresses: Addresses): string {
  switch (node.type) {
    case 'text':
    case 'html':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' \u0002 ';
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`;
    case 'image':
      return `!${node.alt}${linkMark(node.url, node.title)}`;
    case 'imageReference':
      return `!${node.alt}${addresses.get(node.identifier) ?? ''}`;
    default:
      return '';
  }
}
