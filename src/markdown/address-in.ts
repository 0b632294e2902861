import type { Element } from 'hast';

/** The address that an attribute holds, or nothing. */
export function addressIn(node: Element, attribute: 'href' | 'src'): string {
  const value = node.properties[attribute];
  return typeof value === 'string' ? value : '';
}

/** As it was typed: readers of Markdown percent-encode addresses. */
export function asTyped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
