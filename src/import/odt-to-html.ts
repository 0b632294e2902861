import type { Element as HastElement, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Element, Nodes } from 'xast';
import { odtNumbers } from './odt-numbers.ts';
import type { OdtStyles } from './odt-styles.ts';
import { attribute, elementsNamed, localName } from './xml.ts';

/** Elements that hold no text of the document: tracked changes keep what was deleted. */
export const NOT_TEXT = [
  'tracked-changes',
  'annotation',
  'note-citation',
  'sequence-decls',
  'forms',
];

/** A list that is being made: the style its lists inside take from it, and how deep they are. */
interface Around {
  list?: string | undefined;
  depth: number;
}

type Make = (element: Element, around: Around) => ElementContent[];

/** The text of an .odt file as a tree of HTML, its notes as links to and fro. */
export function odtToHtml(body: Element, styles: OdtStyles): Root {
  const notes: ElementContent[] = [];
  const numbers = odtNumbers();

  const all: Make = (element, around) => element.children.flatMap((child) => make(child, around));
  const make = (node: Nodes, around: Around): ElementContent[] => {
    if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const name = localName(node);
    // The title and the description of an image are told with it.
    if (NOT_TEXT.includes(name) || node.name.startsWith('svg:')) return [];
    return (MAKERS[name] ?? all)(node, around);
  };

  const repeated = (element: Element, name: string): number =>
    Math.min(Number(attribute(element, name) ?? 1) || 1, 1000);

  const MAKERS: Readonly<Record<string, Make>> = {
    p: (element, around) => [
      h(styles.isTitle(attribute(element, 'style-name')) ? 'h1' : 'p', all(element, around)),
    ],
    h: (element, around) => {
      const level = Math.min(Number(attribute(element, 'outline-level') ?? 1) || 1, 6);
      return [h(`h${level}`, all(element, around))];
    },
    span: (element, around) =>
      styles
        .emphasisOf(attribute(element, 'style-name'))
        .reduceRight<ElementContent[]>((inside, tag) => [h(tag, inside)], all(element, around)),
    a: (element, around) => [h('a', { href: attribute(element, 'href') }, all(element, around))],
    s: (element) => [{ type: 'text', value: ' '.repeat(repeated(element, 'c')) }],
    tab: () => [{ type: 'text', value: ' ' }],
    'line-break': () => [h('br')],
    note: (element, around) => {
      const rank = notes.length + 1;
      const [text] = elementsNamed(element, 'note-body');
      notes.push(
        h('li', { id: `note-${rank}` }, [
          ...(text ? all(text, around) : []),
          h('a', { href: `#call-${rank}` }),
        ]),
      );
      return [h('a', { href: `#note-${rank}`, id: `call-${rank}` })];
    },
    list: (element, { list: inherited, depth: above }) => {
      const list = attribute(element, 'style-name') ?? inherited;
      const depth = above + 1;
      const items = all(element, { list, depth });
      // The numbers of headings are made by a list around them.
      if (elementsNamed(element, 'h').length > 0)
        return items.flatMap((item) => (item.type === 'element' ? item.children : item));
      if (!styles.isNumbered(list, depth)) return [h('ul', items)];
      const start = numbers.startOf(element, list, styles.firstNumber(list, depth));
      return [h('ol', { start }, items)];
    },
    'list-item': (element, around) => [h('li', tight(all(element, around)))],
    'list-header': (element, around) => [h('li', all(element, around))],
    table: (element, around) => [h('table', all(element, around))],
    'table-header-rows': (element, around) => [h('thead', all(element, around))],
    'table-row': (element, around) => [h('tr', all(element, around))],
    'table-cell': (element, around) => [
      h(
        'td',
        {
          colSpan: Number(attribute(element, 'number-columns-spanned') ?? 1),
          rowSpan: Number(attribute(element, 'number-rows-spanned') ?? 1),
        },
        all(element, { ...around, list: undefined, depth: 0 }),
      ),
    ],
    'covered-table-cell': () => [],
    frame: (element, around) => {
      const image = element.children.find(
        (child) => child.type === 'element' && localName(child) === 'image',
      );
      if (image?.type !== 'element') return all(element, around);
      const words = ['desc', 'title'].flatMap((name) => elementsNamed(element, name))[0];
      const alt = words?.children.map((child) => ('value' in child ? child.value : '')).join('');
      const src = attribute(image, 'href')?.replace(/^\.\//, '') ?? '';
      return [h('img', { src, alt })];
    },
  };

  const children = all(body, { depth: 0 });
  return { type: 'root', children: notes.length > 0 ? [...children, h('ol', notes)] : children };
}

/** An item of one paragraph is its words. */
function tight(blocks: ElementContent[]): ElementContent[] {
  const isParagraph = (node: ElementContent): node is HastElement =>
    node.type === 'element' && node.tagName === 'p';
  if (blocks.filter(isParagraph).length > 1) return blocks;
  return blocks.flatMap((node) => (isParagraph(node) ? node.children : [node]));
}
