import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atTheirPages } from '../../../src/content/known-pages.ts';
import { readKnownSearches } from '../../../src/content/known-searches.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-searches-'));
const content = join(root, 'content');
mkdirSync(content);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function read(source: string) {
  writeFileSync(join(content, 'recherches.yaml'), source);
  return readKnownSearches(content);
}
const told = (source: string) =>
  read(source).problems.map(({ line, message }) => `${line} ${message}`);

describe('the known searches of a content folder', () => {
  it('are none without the file, nor in an empty one', () => {
    expect(readKnownSearches(root)).toEqual({ searches: [], named: [], problems: [] });
    expect(read('# rien encore\n').searches).toEqual([]);
  });

  it('are words, and the pages that answer by what they are worth', () => {
    const { searches, problems } = read(
      '- mots: [à sa place, « faire pour »]\n  repondent: fiches/un\n  touchent: [glossaire/deux]\n',
    );
    expect(problems).toEqual([]);
    expect(searches).toEqual([
      {
        words: ['à sa place', '« faire pour »'],
        pages: { repondent: ['/fiches/un/'], aident: [], touchent: ['/glossaire/deux/'] },
      },
    ]);
  });

  it.each([
    ['- mots: [', 1, 'Ce fichier n’est pas lisible ici.'],
    ['mots: [un]\n', 1, 'Ce fichier n’est pas une liste.'],
    ['- un\n', 1, 'Il manque ici « mots: ».'],
    ['- repondent: fiches/un\n', 1, 'Il manque ici « mots: ».'],
    ['- mots: []\n  repondent: fiches/un\n', 1, 'Il manque ici « mots: ».'],
    ['- mots: un\n', 1, 'Aucune page ne répond à ces mots.'],
    ['- mots: un\n  repond: fiches/un\n', 2, '« repond » n’est pas connu ici.'],
    ['- mots: [45]\n  aident: fiches/un\n', 1, '« mots » attend des textes.'],
    ['- mots: [{ a: b }]\n  aident: fiches/un\n', 1, '« mots » attend des textes.'],
    ['- mots: un\n  aident: [null]\n', 2, '« aident » attend des textes.'],
    ['- mots: un\n  aident: /fiches/un/\n', 2, '« /fiches/un/ » n’est pas le nom d’une page.'],
    ['- mots: un\n  aident: [a/b]\n  touchent: [a/b]\n', 3, '« a/b » est déjà donnée'],
    ['- mots: un\n  aident: a/b\n- mots: [un]\n  aident: a/b\n', 3, '« un » est déjà dans'],
  ])('say where %j is wrong, and then none is taken', (source, line, message) => {
    const found = told(source);
    expect(found[0]).toContain(`${line} ${message}`);
    expect(read(source).searches).toEqual([]);
  });

  it('tell all that is wrong at once', () => {
    expect(told('- mots: un\n- un\n- mots: deux\n  aide: a/b\n')).toHaveLength(4);
  });
});

describe('the pages of known searches', () => {
  const least = leastData('actionSheet');
  const searches =
    '- mots: un\n  repondent: [fiches/ancienne, fiches/disparue]\n  aident: fiches/la\n';
  const pages = [
    entryOf('actionSheet', 'nouvelle', { ...least, formerAddresses: ['fiches/ancienne'] }),
    entryOf('actionSheet', 'la', least),
  ];

  it('are followed where they moved, and told when they are gone', () => {
    const { searches: now, problems } = atTheirPages(read(searches), pages);
    expect(now[0]?.pages).toEqual({
      repondent: ['/fiches/nouvelle/'],
      aident: ['/fiches/la/'],
      touchent: [],
    });
    expect(problems).toMatchObject([
      { rule: 'recherche-sans-page', severity: 'warning', line: 2, column: 32 },
    ]);
    expect(problems[0]?.message).toContain('« fiches/disparue » n’existe pas');
    expect(problems[0]?.fix).toBe('Retirer ce nom, ou mettre une autre page à sa place.');
    const mistyped = read('- mots: un\n  repondent: fiches/nouvele\n');
    expect(atTheirPages(mistyped, pages).problems[0]?.fix).toContain('« fiches/nouvelle »');
  });
});
