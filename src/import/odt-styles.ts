import type { Element, Root } from 'xast';
import { attribute, elementsNamed, localName } from './xml.ts';

/** What the styles of an .odt file say that Markdown can say too. */
export interface OdtStyles {
  /** Tags around the words of a style, the outer one first. */
  emphasisOf: (style: string | undefined) => string[];
  isTitle: (style: string | undefined) => boolean;
  /** Whether a list of that style numbers its items, at a depth from 1 on. */
  isNumbered: (list: string | undefined, depth: number) => boolean;
  /** The number that such a list begins at. */
  firstNumber: (list: string | undefined, depth: number) => number;
}

const DEEPEST = 20;

/** Styles of several files; a name that two of them give is that of the last. */
export function odtStyles(roots: readonly Root[]): OdtStyles {
  const byName = (name: string): Map<string, Element> =>
    new Map(
      roots
        .flatMap((root) => elementsNamed(root, name))
        .map((style) => [attribute(style, 'name') ?? '', style]),
    );
  const styles = byName('style');
  const lists = byName('list-style');

  /** A style, and those it takes after. */
  const lineOf = (name: string | undefined): Element[] => {
    const line: Element[] = [];
    for (let next = name; next !== undefined && line.length < DEEPEST;) {
      const style: Element | undefined = styles.get(next);
      if (style) line.push(style);
      next = style && attribute(style, 'parent-style-name');
    }
    return line;
  };
  const property = (line: readonly Element[], name: string): string | undefined =>
    line
      .flatMap((style) => elementsNamed(style, 'text-properties'))
      .map((properties) => attribute(properties, name))
      .find((value) => value !== undefined);

  /** How a list of that style numbers its items, at a depth from 1 on; nothing when it does not. */
  const numbering = (name: string | undefined, depth: number): Element | undefined =>
    (lists.get(name ?? '')?.children ?? []).find(
      (level): level is Element =>
        level.type === 'element' &&
        localName(level) === 'list-level-style-number' &&
        attribute(level, 'level') === String(depth) &&
        attribute(level, 'num-format') !== '',
    );

  return {
    emphasisOf: (name) => {
      const line = lineOf(name);
      const position = property(line, 'text-position') ?? '';
      return [
        ...(/bold|[6-9]00/.test(property(line, 'font-weight') ?? '') ? ['strong'] : []),
        ...(/italic|oblique/.test(property(line, 'font-style') ?? '') ? ['em'] : []),
        ...(/^(?:super|[1-9])/.test(position) ? ['sup'] : []),
        ...(/^(?:sub|-)/.test(position) ? ['sub'] : []),
      ];
    },
    isTitle: (name) =>
      name === 'Title' || lineOf(name).some((style) => attribute(style, 'name') === 'Title'),
    isNumbered: (name, depth) => numbering(name, depth) !== undefined,
    firstNumber: (name, depth) => {
      const level = numbering(name, depth);
      return Number((level && attribute(level, 'start-value')) ?? 1) || 1;
    },
  };
}
