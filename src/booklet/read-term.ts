import { toString } from 'hast-util-to-string';
import { folderOf } from '../model/type-ids.ts';
import type { Sheet, Term } from './booklet.ts';
import { withoutHash } from './links.ts';
import { addressOf, type ReadPage } from './read-sheet.ts';
import { keepReadable } from './taken.ts';
import { all, first, ofClass, ofTag, textProperty } from './tree.ts';

const FOLDER = folderOf('term');

/** The word that a page of the glossary defines. Nothing when it defines none. */
export function readTerm({ tree }: ReadPage, id: string, today: string): Term | undefined {
  const address = addressOf(tree);
  const opening = first(tree, ofClass('ouverture'));
  const heading = opening && first(opening, ofTag('h1'));
  const definition = opening && first(opening, ofClass('chapo'));
  if (!address || !heading || !definition) return undefined;
  keepReadable(definition, today);
  return { id, word: toString(heading), address, definition: definition.children };
}

/** A word that sheets link to. */
export interface LinkedTerm {
  path: string;
  /** Its anchor in the booklet. */
  id: string;
  /** How a sheet writes it. */
  words: string;
}

/** The words of the glossary that sheets link to, each once. Those that are sheets of the booklet are not asked for. */
export function linkedTerms(sheets: readonly Sheet[]): LinkedTerm[] {
  const found = new Map<string, LinkedTerm>();
  const own = new Set(sheets.map(({ address }) => address));
  for (const { tree, address: from } of sheets) {
    const glossary = new URL(`../../${FOLDER}/`, from).href;
    for (const link of all(tree, ofTag('a'))) {
      const url = URL.parse(textProperty(link, 'href'), from);
      const address = url ? withoutHash(url) : '';
      const slug = address.startsWith(glossary) ? address.slice(glossary.length, -1) : '';
      if (/^[^/]+$/.test(slug) && !own.has(address) && !found.has(address))
        found.set(address, {
          path: `/${FOLDER}/${slug}/`,
          id: `mot-${slug}`,
          words: toString(link),
        });
    }
  }
  return [...found.values()];
}
