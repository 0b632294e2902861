import type { Face } from './face.ts';

/**
 * The text with what the face can draw: a letter it has not loses its accent (« ǎ » is « a »),
 * any other sign it has not is left out. No empty box is ever shown.
 */
export const drawable = (text: string, face: Face): string =>
  Array.from(text.normalize('NFC'), (character) => {
    if (/\s/.test(character) && !face.has(character)) return ' ';
    if (face.has(character)) return character;
    return Array.from(character.normalize('NFKD'))
      .filter((part) => face.has(part))
      .join('');
  })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
