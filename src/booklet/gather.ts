import type { Selection } from '../carnet/selection.ts';
import { anchorsIn } from './anchors.ts';
import { type Booklet, type Sheet, sourcesId, type Term, UNNAMED } from './booklet.ts';
import { type Places, pointLinks } from './links.ts';
import { printable } from './printable.ts';
import { readSheet, type ReadPage } from './read-sheet.ts';
import { linkedTerms, readTerm } from './read-term.ts';

/** Where pages come from: the network, the worker, or the folder of a built site. */
export interface Shelf {
  /** The page at that path (`/fiches/x/`). Nothing when it cannot be read. */
  read(path: string): Promise<ReadPage | undefined>;
  /** What the page at that path is called, whether or not it can be read. */
  nameOf(path: string): string;
}

/** Makes the booklet of a selection: its pages, then the words of the glossary they link to. */
export async function gather(
  { title, note, pages }: Selection,
  shelf: Shelf,
  day: string,
  progress: (done: number, total: number) => void,
): Promise<Booklet> {
  let done = 0;
  progress(0, pages.length);
  const [sheets, lost] = await collect(pages, async (path, index) => {
    const page = await shelf.read(path);
    progress(++done, pages.length);
    return page && readSheet(page, `f${index + 1}`, day);
  });
  const [terms, unknown] = await collect(linkedTerms(sheets), async ({ path, id }) => {
    const page = await shelf.read(path);
    return page && readTerm(page, id, day);
  });
  const absent = [
    ...lost.map((path) => shelf.nameOf(path)),
    ...unknown.map(({ words }) => `${words} (mot du glossaire)`),
  ];
  terms.sort((one, other) => one.word.localeCompare(other.word, 'fr'));
  point(sheets, terms);
  return {
    title: printable(title).trim() || UNNAMED,
    note: printable(note),
    day,
    sheets,
    terms,
    absent,
  };
}

/** What was found, in the order it was asked for, and what was not. */
async function collect<Asked, Found>(
  asked: readonly Asked[],
  find: (one: Asked, index: number) => Promise<Found | undefined>,
): Promise<[Found[], Asked[]]> {
  const answers = await Promise.all(asked.map(find));
  return [
    answers.filter((found) => found !== undefined),
    asked.filter((_, index) => answers[index] === undefined),
  ];
}

function point(sheets: Sheet[], terms: Term[]): void {
  const places: Places = {
    anchors: anchorsIn(sheets.flatMap(({ tree, sources }) => [tree, ...sources])).union(
      new Set(sheets.map(sourcesId)),
    ),
    byAddress: new Map([...sheets, ...terms].map(({ address, id }) => [address, id])),
  };
  for (const { tree, sources, address, id } of sheets)
    for (const part of [tree, ...sources]) pointLinks(part, address, id, places);
  for (const { definition, address, id } of terms)
    for (const part of definition) pointLinks(part, address, id, places);
}
