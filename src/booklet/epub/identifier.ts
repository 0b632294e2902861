import type { Booklet } from '../booklet.ts';

/**
 * The same carnet has the same identifier: a reading system knows it again, and replaces it. It tells books
 * apart and secures nothing, so a plain hash does (FNV-1a, four times): the browser's own needs HTTPS.
 */
export function identifierOf({ title, note, sheets }: Booklet): string {
  const text = JSON.stringify([title, note, ...sheets.map(({ address }) => address)]);
  const digits = [0, 1, 2, 3].map((seed) => hash(`${seed}${text}`)).join('');
  // Version 8 of a UUID: made our own way.
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  const [, first, second, third, fourth, fifth] = parts;
  return `urn:uuid:${first}-${second}-8${third}-8${fourth}-${fifth}`;
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
