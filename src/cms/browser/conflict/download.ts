import { element } from '../element.ts';

/** Gives a text to the person, as a file of their own. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
