import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { CannotImport } from './cannot-import.ts';

/** Reads XML. Entities that a file defines by itself are not replaced. A `RangeError` is thrown of what nests too deep. */
export function readXml(source: string): Root {
  try {
    return fromXml(source);
  } catch (error) {
    // The parser calls itself, and tells the end of the stack as damage: who reads the document says it better.
    const { cause } = error as Error;
    if (cause instanceof RangeError) throw cause;
    throw new CannotImport('Its XML is damaged: open it and save it again.');
  }
}

/** The name of an element without the prefix of its namespace, which each program chooses. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The elements of that local name, in order, those inside them too. */
export function elementsNamed(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inside = elementsNamed(child, name);
    return localName(child) === name ? [child, ...inside] : inside;
  });
}

/** An attribute, by its local name. */
export function attribute(element: Element, name: string): string | undefined {
  const key = Object.keys(element.attributes).find(
    (each) => each.slice(each.indexOf(':') + 1) === name,
  );
  return key === undefined ? undefined : (element.attributes[key] ?? undefined);
}
