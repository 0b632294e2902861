import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionFiles } from '../../../src/search/index/suggestion-files.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import type { Fragment } from '../../../src/search/query/engine.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import { markLetters } from '../../../src/search/query/mark-letters.ts';
import {
  askedLetters,
  fileFor,
  suggestionFile,
  suggestionsFor,
  type SuggestionRow,
} from '../../../src/search/query/suggest.ts';

const CARAVANE: SuggestionRow = [
  'La Caravane du numérique, au pied des immeubles',
  '/pratiques/caravane/',
  'pratiques',
];
const PERMANENCE: SuggestionRow = [
  'Tenir une permanence au cœur d’un quartier',
  '/fiches/p/',
  'fiches',
];
const TERM: SuggestionRow = ['permanence', '/glossaire/permanence/', 'glossaire'];
const SECTION: SuggestionRow = ['Préparer la salle', '/fiches/p/#salle', 'fiches', PERMANENCE[0]];
const ROWS = [CARAVANE, PERMANENCE, TERM, SECTION];

describe('the file of what is typed', () => {
  it.each([
    ['cara', 'car-.json'],
    ['l’accès', 'acc-.json'],
    ["l'acces", 'acc-.json'],
    ['ŒUVRE', 'oeu-.json'],
    ['comment faire un diag', 'dia-.json'],
    ['un diagnostic num', 'dia-.json'],
    ['comment', 'com-.json'],
    ['16 ans', 'ans-.json'],
    ['CA', undefined],
    ['  ', undefined],
    ['« ? »', undefined],
    ['الب', undefined],
  ])('« %s »: %s', (typed, file) => expect(fileFor(typed)).toBe(file));
});

describe('the suggestions', () => {
  const inFile = (typed: string, rows: readonly SuggestionRow[]) =>
    rows.filter(([label]) =>
      wordsOf(label).some((word) => suggestionFile(word) === fileFor(typed)),
    );
  const paths = (typed: string, rows = ROWS) =>
    suggestionsFor(typed, inFile(typed, rows)).map(([, path]) => path);

  it.each([
    ['carav', [CARAVANE[1]]],
    ['numerique carav', [CARAVANE[1]]],
    ['caravane de numerique', [CARAVANE[1]]],
    ['caravanes', [CARAVANE[1]]],
    ['COEUR', [PERMANENCE[1]]],
    ['cœur du quart', [PERMANENCE[1]]],
    ['d’un quartier', [PERMANENCE[1]]],
    ['preparer tenir', [SECTION[1]]],
    ['carvane', []],
    ['ravane', []],
  ])('« %s »: %j', (typed, expected) => expect(paths(typed)).toEqual(expected));

  it('put first the names that begin so, then those that hold it, then sections', () => {
    const rows: SuggestionRow[] = [['Une permanence', '/a/#b', 'fiches', 'A'], ...ROWS];
    expect(paths('perm', rows)).toEqual([TERM[1], PERMANENCE[1], '/a/#b']);
  });

  it('are few, each page once, three sections at most', () => {
    const many = Array.from({ length: 40 }, (_, n): SuggestionRow => [
      `Atelier ${n}`,
      `/a/${n}/`,
      'fiches',
    ]);
    const parts = many.map(([label, path]): SuggestionRow => [
      label,
      `${path}#x`,
      'fiches',
      'Page',
    ]);
    expect(paths('atel', [...many, ...many])).toHaveLength(7);
    expect(paths('atel', [...many.slice(0, 1), ...many.slice(0, 1), ...parts])).toEqual([
      '/a/0/',
      '/a/0/#x',
      '/a/1/#x',
      '/a/2/#x',
    ]);
  });
});

describe('the letters that are marked', () => {
  const marked = (text: string, typed: string) =>
    markLetters(text, askedLetters(typed))
      .map(({ text: run, marked: isMarked }) => (isMarked ? `[${run}]` : run))
      .join('');

  it.each([
    ['La Caravane du numérique', 'cara num', 'La [Cara]vane du [num]érique'],
    ['Éloignés', 'eloig', '[Éloig]nés'],
    ['Au cœur', 'coe', 'Au [cœ]ur'],
    ['Au cœur', 'co', 'Au [cœ]ur'],
    ['L’accès', 'l’acc', 'L’[acc]ès'],
    ['Un atelier', 'ateliers', 'Un [atelier]'],
    ['Un e\u0301cran', 'ec', 'Un [e\u0301c]ran'],
    ['Un e\u0301cran', 'e', 'Un [e\u0301]cran'],
    ['Raismes', 'aisme', 'Raismes'],
  ])('%s, « %s »', (text, typed, expected) => expect(marked(text, typed)).toBe(expected));

  it('are a part of the text, which stays whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, typed) => {
          const segments = markLetters(text, askedLetters(typed));
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          expect(segments.every((segment) => segment.text !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('the files of a library', () => {
  const page = (path: string, type: string, term?: SearchPage['term']) => ({
    path,
    facets: { type: [type] },
    ...(term && { term }),
  });
  const fragment = (title: string, anchors: Record<string, string> = {}): Fragment =>
    ({
      meta: { title },
      anchors: Object.entries(anchors).map(([id, text]) => ({ id, text })),
    }) as unknown as Fragment;

  it('hold titles, other names and sections, by each telling word', () => {
    const fragments = new Map([
      ['/fiches/a/', fragment("Tenir l'accueil", { salle: 'Préparer la salle' })],
      ['/glossaire/b/', fragment('médiateur numérique')],
    ]);
    const files = suggestionFiles(
      [
        page('/fiches/a/', 'fiches'),
        page('/glossaire/b/', 'glossaire', { names: ['médiateur numérique', 'conum'] }),
      ],
      (path) => fragments.get(path),
    );
    const inFile = (name: string) => files.get(`${name}-.json`)?.map(([, path]) => path);
    expect([...files.keys()].sort()).toEqual(
      ['acc', 'con', 'med', 'num', 'pre', 'sal', 'ten'].map((name) => `${name}-.json`),
    );
    expect(files.get('acc-.json')).toEqual([['Tenir l’accueil', '/fiches/a/', 'fiches']]);
    expect(files.get('sal-.json')).toEqual([
      ['Préparer la salle', '/fiches/a/#salle', 'fiches', 'Tenir l’accueil'],
    ]);
    expect(inFile('med')).toEqual(['/glossaire/b/', '/glossaire/b/']);
    expect(files.get('con-.json')?.[0]?.[0]).toBe('conum\u00a0: médiateur numérique');
  });

  it('stay small in a large one, titles before sections', () => {
    const pages = Array.from({ length: 400 }, (_, n) => page(`/fiches/${n}/`, 'fiches'));
    const rows = suggestionFiles(pages, (path) =>
      fragment(`Atelier ${path}`, { x: 'Atelier' }),
    ).get('ate-.json');
    expect(rows).toHaveLength(150);
    expect(rows?.every((row) => row.length === 3)).toBe(true);
  });
});
