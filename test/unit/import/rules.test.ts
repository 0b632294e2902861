import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { levelHeadings } from '../../../src/import/heading-levels.ts';
import { saidDate } from '../../../src/import/said-date.ts';
import { slugOf } from '../../../src/import/slug.ts';
import { lostPassages } from '../../../src/import/lost-passages.ts';
import { hasBody, TYPE_IDS } from '../../../src/model/index.ts';
import { draftOf } from './draft-of.ts';

describe('the address of an imported page', () => {
  // As Decap makes it with our options.
  it.each([
    ['L’été à l’École : œuvre n° 2', 'l-ete-a-l-ecole-oeuvre-n-2'],
    ["L'atelier du jeudi", 'latelier-du-jeudi'],
    ['  Ça … va ?  ', 'ca-va'],
    ['Compte-rendu v1.2', 'compte-rendu-v1-2'],
  ])('of « %s » is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('levels of headings', () => {
  it.each([
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [
      [3, 1, 2],
      [2, 2, 3],
    ],
    [
      [1, 4, 2, 4, 1],
      [2, 3, 3, 4, 2],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6, 6],
    ],
  ] as const)('%j become %j: under the title, down by one at a time', (before, after) => {
    const tree: Root = {
      type: 'root',
      children: before.map((depth) => ({ type: 'heading', depth, children: [] })),
    };
    levelHeadings(tree);
    expect(tree.children.map((node) => node.type === 'heading' && node.depth)).toEqual(after);
  });
});

describe('the date of a document', () => {
  it.each([
    ['Réunion du mardi 3 mars 2026', '2026-03-03'],
    ['Le 1er août 2025, à Lens. Le 01/08/2025.', '2025-08-01'],
    ['Le 3 mars', undefined],
    ['Du 3 mars 2026 au 5 mars 2026', undefined],
    ['Le 31/02/2026', undefined],
    ['Le 03/03/20261', undefined],
  ])('« %s » is %s: one day in full and no other', (text, date) => {
    expect(saidDate(text)).toBe(date);
  });

  it('is told to be verified, and asked for when the document opens without one', async () => {
    const said = await draftOf('x.md', '# Réunion du 3 mars 2026\n\nTexte.');
    expect(said.source).toContain('datePrecision: jour\ndate: 2026-03-03\n');
    expect(said.missing).toContain('Date (lue dans le texte : 2026-03-03, à vérifier)');
    const later = await draftOf('x.md', '# Réunion\n\na\n\nb\n\nc\n\nVoir le 3 mars 2026.');
    expect(later.source).toContain('datePrecision: inconnue\n');
    expect(later.missing).toContain('Date');
  });
});

describe('what is not found again', () => {
  it.each([
    ['nothing, whatever the order', ['b c', 'a'], 'a\nb c', []],
    ['nothing, whatever the typing', ["l'été ... 10 m²"], 'L’été'.toLowerCase() + ' … 10 m2', []],
    ['nothing of a passage that was cut in two', ['a b c d'], 'a b\n[x]\nc d', []],
    ['a word of a passage', ['a b c', 'd'], 'a c d', ['a b c']],
    ['a repetition', ['oui', 'oui'], 'oui', ['oui']],
    ['a sign', ['5 € par jour'], '5 par jour', ['5 € par jour']],
    [
      'a passage whose words only stand in others',
      ['a = b', 'x = 1', 'b a'],
      'x = 1 b a',
      ['a = b'],
    ],
  ])('is %s', (_what, passages, written, lost) => {
    expect(lostPassages(passages, written)).toEqual(lost);
  });
});

describe('a draft', () => {
  it.each(TYPE_IDS.filter(hasBody))('of type %s says itself what it lacks', async (type) => {
    const { source, missing } = await draftOf('x.md', '# Titre\n\nTexte.', { type });
    expect(source).toContain('status: brouillon\n');
    expect(missing).toContain('Résumé');
    for (const what of missing) expect(source).toContain(`\n- ${what}\n`);
  });

  it('names its document as its first source', async () => {
    const { source } = await draftOf('compte rendu.md', '# Titre\n\nTexte.');
    expect(source).toContain('  - title: « Titre », document compte rendu.md\n');
  });
});
