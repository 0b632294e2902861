import type { Element, Nodes } from 'xast';
import { attribute, elementsNamed, localName, readXml } from './xml.ts';

/** Where Word writes what numbers its lists. */
interface Parts {
  document: string;
  numbering: string;
  styles: string;
}

/** A paragraph that Word numbers, by its properties, and its number. */
export interface Numbered {
  properties: Element;
  number: number;
}

interface Level {
  /** A list of Word goes on wherever another paragraph has the same. */
  list: string;
  depth: number;
  /** Its first number: of this very use of the list, when it begins again. */
  start: number;
  restart: string | undefined;
}

// What mammoth does not read either: a drawing written twice, what was deleted or moved away.
const SKIPPED = ['Choice', 'del', 'moveFrom'];
const DEEPEST = 20;

/** The numbers that Word shows before paragraphs, in order: no file holds them, each program counts. */
export function docxNumbers({ document, numbering, styles }: Parts): Numbered[] {
  const levelOf = levelReader(numbering, styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return paragraphsIn(readXml(document)).flatMap((properties) => {
    const level = levelOf(properties);
    if (!level) return [];
    const { list, depth, start, restart } = level;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    const isAgain = restart !== undefined && !begun.has(restart);
    if (restart !== undefined) begun.add(restart);
    const last = counts[depth];
    const number = last === undefined || isAgain ? start : last + 1;
    counts.length = depth;
    counts[depth] = number;
    return [{ properties, number }];
  });
}

function paragraphsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || SKIPPED.includes(localName(child))) return [];
    return localName(child) === 'pPr' ? [child] : paragraphsIn(child);
  });
}

const valueIn = (element: Element | undefined, name: string): string | undefined => {
  const [found] = element ? elementsNamed(element, name) : [];
  return found && attribute(found, 'val');
};

/** Reads where a paragraph stands in which list; nothing for one that is in none. */
function levelReader(numbering: string, styles: string) {
  const byId = (source: string, name: string, id: string): Map<string, Element> =>
    new Map(
      (source === '' ? [] : elementsNamed(readXml(source), name)).map((element) => [
        attribute(element, id) ?? '',
        element,
      ]),
    );
  const lists = byId(numbering, 'num', 'numId');
  const kinds = byId(numbering, 'abstractNum', 'abstractNumId');
  const styleOf = byId(styles, 'style', 'styleId');
  const atDepth = (element: Element | undefined, name: string, depth: number) =>
    element &&
    elementsNamed(element, name).find((each) => attribute(each, 'ilvl') === String(depth));

  /** What the paragraph says, or the style that it has or takes after. */
  const numberedBy = (properties: Element): Element | undefined => {
    let holder: Element | undefined = properties;
    for (let step = 0; holder && step < DEEPEST; step += 1) {
      const [found] = elementsNamed(holder, 'numPr');
      if (found) return found;
      holder = styleOf.get(valueIn(holder, step === 0 ? 'pStyle' : 'basedOn') ?? '');
    }
    return undefined;
  };

  return (properties: Element): Level | undefined => {
    const said = numberedBy(properties);
    const id = valueIn(said, 'numId');
    const used = lists.get(id ?? '');
    if (!said || id === undefined || !used) return undefined;
    const depth = Number(valueIn(said, 'ilvl') ?? 0) || 0;
    const list = valueIn(used, 'abstractNumId') ?? '';
    const override = valueIn(atDepth(used, 'lvlOverride', depth), 'startOverride');
    const usual = valueIn(atDepth(kinds.get(list), 'lvl', depth), 'start');
    return {
      list,
      depth,
      start: Number(override ?? usual ?? 1),
      restart: override === undefined ? undefined : `${id} ${depth}`,
    };
  };
}
