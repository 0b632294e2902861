import { describe, expect, it, vi } from 'vitest';
import { knownSearchFiles } from '../../../src/search/index/known-search-files.ts';
import {
  createKnownSearches,
  fileOf,
  filesFor,
  type SearchFile,
} from '../../../src/search/query/known-searches.ts';

const search = (
  words: string[],
  repondent: string[],
  aident: string[] = [],
  touchent: string[] = [],
) => ({
  words,
  pages: { repondent, aident, touchent },
});
const PATHS = ['/fiches/a/', '/fiches/b/', '/fiches/c/', '/fiches/d/'];
const RANKS = new Map(PATHS.map((path, rank) => [path, rank]));
const [a = '', b = '', c = '', d = ''] = PATHS;

const SEARCHES = [
  search(['prêt de matériel', 'emprunter une tablette'], [a], [b], [c]),
  search(['tablette cassée'], [d]),
  search(['qui fait quoi'], [c], [d]),
];

function open(known = SEARCHES) {
  const { searches, files } = knownSearchFiles(known, RANKS);
  const read = vi.fn((file: string) => Promise.resolve(files.get(file) ?? {}));
  return { ask: createKnownSearches(searches, read), read, files, searches };
}
const ranked = (pages: ReadonlyMap<number, number>) =>
  [...pages].sort(([, one], [, other]) => other - one).map(([rank]) => PATHS[rank]);

describe('what is known to be typed', () => {
  it('leads to the pages of the same search, the one that answers first', async () => {
    const found = await open().ask(['prêts', 'matériels']);
    expect(ranked(found)).toEqual([a, b, c]);
    // Small words count too, for a little: « prêt de matériel » is not all of it.
    const [answer = 0, help = 0, touch = 0] = found.values();
    expect(answer).toBeGreaterThan(0.5);
    expect(answer).toBeLessThan(1);
    expect(help / answer).toBeCloseTo(0.6);
    expect(touch / answer).toBeCloseTo(0.4);
  });

  it('leads, by a word in common, to what is less sure', async () => {
    const found = await open().ask(['tablette']);
    expect(ranked(found).slice(0, 2).sort()).toEqual([a, d].sort());
    expect(Math.max(...found.values())).toBeLessThan(0.8);
  });

  it('is small words when nothing else is typed', async () => {
    expect(ranked(await open().ask(['qui', 'fait', 'quoi']))).toEqual([c, d]);
  });

  it('is told by small words among others, when nothing else is typed', async () => {
    const known = [search(['vers qui se tourner'], [a]), search(['aller vers'], [b])];
    const { ask } = open(known);
    expect(ranked(await ask(['vers', 'qui']))).toEqual([a, b]);
    expect(ranked(await ask(['tourner']))).toEqual([a]);
  });

  it('leads nowhere by other words, and nothing is read when nothing is known', async () => {
    expect([...(await open().ask(['constructor', 'neige']))]).toEqual([]);
    const { ask, read } = open([]);
    expect([...(await ask(['tablette']))]).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it('reads a file once, and only those of the words', async () => {
    const { ask, read } = open();
    await ask(['tablette']);
    await ask(['tablettes']);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('the files of known searches', () => {
  it('say how many there are; a search whose pages are not there is left out', () => {
    expect(open().searches).toBe(4);
    expect(open([search(['brouillon'], ['/fiches/absente/'])]).searches).toBe(0);
  });

  it('are as many as are needed, and each word is where it is looked for', () => {
    const many = Array.from({ length: 200 }, (_, at) => search([`mot${at} commun`], [a]));
    const { files, searches } = open(many);
    expect([...files.keys()]).toHaveLength(filesFor(searches));
    const rowsOf = (family: string): SearchFile[string] =>
      files.get(fileOf(family, searches))?.[family] ?? [];
    expect(rowsOf('=mot7').length + rowsOf('mot7').length).toBe(1);
    // What all say tells nothing: the shortest hundred are kept.
    expect(rowsOf('commun')).toHaveLength(100);
  });
});
