import type { Element, Nodes } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

type Question = (element: Element) => boolean;

/** Whether an element has that class. */
export const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).includes(name);

export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** A question about a class, for `first` and `all`. */
export const ofClass =
  (name: string): Question =>
  (element) =>
    hasClass(element, name);

export const ofTag =
  (name: string): Question =>
  ({ tagName }) =>
    tagName === name;

/** The first element, in reading order, for which the answer is yes. */
export function first(tree: Nodes, asks: Question): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!asks(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** Every element, in reading order, for which the answer is yes. */
export function all(tree: Nodes, asks: Question): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (asks(element)) found.push(element);
  });
  return found;
}

/** A property as a line of text, whatever the parser made of it. */
export function textProperty({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

export function addClass(element: Element, name: string): void {
  element.properties.className = [...classesOf(element), name];
}
