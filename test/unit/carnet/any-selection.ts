import * as fc from 'fast-check';
import { add, NOTHING, withNote, withTitle } from '../../../src/carnet/selection.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const folder = fc.constantFrom('fiches', 'pratiques', 'rencontres', 'ressources', 'glossaire');

/** The path of a page, which may be of no library. */
export const page = fc.tuple(folder, slug).map((parts) => `/${parts.join('/')}/`);

const text = fc.string({ unit: 'grapheme', maxLength: 200 });

/** Any carnet that somebody may make. */
export const selection = fc
  .tuple(fc.array(page, { maxLength: 40 }), text, text)
  .map(([pages, title, note]) => withNote(withTitle(add(NOTHING, pages), title), note));
