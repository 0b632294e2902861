import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { withFixedDates } from '../../../src/handouts/fixed-dates.ts';
import { readHandout } from '../../../src/handouts/read-handouts.ts';
import { renderBody } from '../../../src/handouts/render-body.ts';
import { template } from '../../../src/handouts/template.ts';

const source = (body: string, more = ''): string => `---
title: Une feuille
lang: fr
purpose: Essayer.
use: On la remplit.
privacy: aucune.
sheets:
  - visite-a-domicile
updated: 2026-11-22
layout: feuille
orientation: portrait
${more}---

${body}
`;

const html = (body: string, more?: string): string =>
  toHtml(renderBody(readHandout('essai.md', source(body, more))).blocks);

describe('a handout', () => {
  it('says which file is wrong, and where', () => {
    expect(() => readHandout('essai.md', 'Rien.')).toThrow(/^essai\.md: Le fichier ne commence/);
    expect(() => readHandout('essai.md', source('', 'colour: red\n'))).toThrow(
      'essai.md: Le champ « colour » n’existe pas ici.',
    );
  });

  it('makes a list lines to fill, and leaves a list to tick', () => {
    expect(html('- Jour :\n-\n')).toBe(
      '<div class="lignes"><div class="ligne"><p>Jour\u00a0:</p></div><div class="ligne" aria-hidden="true"></div></div>',
    );
    expect(html('<ListeACocher titre="Avant">\n\n- Prêt.\n\n</ListeACocher>')).toContain('<li>');
  });

  it('heads rows, keeps empty cells, shares out columns', () => {
    const table = '| A | B |\n| - | - |\n| **Un** |  |\n';
    expect(html(table)).toContain('<th scope="row">Un</th>');
    expect(html(table)).toContain('<td>\u00a0</td>');
    expect(html(table, 'columns: [1, 3]\n')).toContain(
      '<col style="width:25.00%"><col style="width:75.00%">',
    );
    expect(html(table, 'columns: [1, 1, 1]\n')).not.toContain('<col ');
  });

  it('is cut at its headings', () => {
    expect(html('Avant.\n\n## Un\n\nDedans.').match(/<section><h2[^>]*>Un<\/h2>/)).not.toBeNull();
  });

  it('has one card read aloud, whatever their number', () => {
    const handout = readHandout('essai.md', source('## Carte', 'copies: 3\n'));
    const page = template({ ...handout, layout: 'cartes' }, renderBody(handout).blocks, '');
    expect(page.match(/class="carte"/g)).toHaveLength(3);
    expect(page.match(/class="carte" aria-hidden="true"/g)).toHaveLength(2);
    expect(page).toContain('Version du 22 novembre 2026.');
  });
});

describe('the dates of a PDF', () => {
  it('are a day given, and nothing moves', () => {
    const made = Buffer.from(
      "/CreationDate (D:20300101101112+00'00')\n/ModDate (D:20300101101112+00'00')",
    );
    const fixed = withFixedDates(made, '2026-11-22');
    expect(fixed.toString()).toBe(
      "/CreationDate (D:20261122000000+00'00')\n/ModDate (D:20261122000000+00'00')",
    );
    expect(fixed).toHaveLength(made.length);
  });
});
