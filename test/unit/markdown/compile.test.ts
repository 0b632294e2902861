import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { around } from '../../fixtures/surroundings.ts';

const body = (source: string, firstLine = 1) => {
  const { tree, ...rest } = compile(source, { reader: readWithSatteri, around, firstLine });
  return { html: toHtmlText(tree), ...rest };
};
const rules = (source: string) =>
  body(source).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('parts in a body', () => {
  it('are paired, whatever they hold', () => {
    const { html, problems } = body('<Encart type="info" titre="Vu">\n\n- a\n- **b**\n\n</Encart>');
    expect(problems).toEqual([]);
    expect(html).toContain('<aside class="encart encart-info" role="note">');
    expect(html).toContain('<strong>b</strong>');
  });

  it('are read without blank lines too', () => {
    const { html, problems } = body('<Encart type="info">Un *mot*.</Encart>');
    expect(problems).toEqual([]);
    expect(html).toContain('<em>mot</em>');
  });

  it('nest', () => {
    const { html, problems } = body(
      '<Encart type="info">\n\n<Citation auteur="Une voisine">\n\nOui.\n\n</Citation>\n\n</Encart>',
    );
    expect(problems).toEqual([]);
    expect(html).toMatch(/<aside.*<blockquote>/s);
  });

  it('stay text when a mate, an attribute or a value is wrong, and say so at their place', () => {
    expect(rules('\n<Encart type="info">\n\nx')).toEqual(['part-mal-fermee 2:1']);
    expect(rules('</Encart>')).toEqual(['part-mal-fermee 1:1']);
    expect(rules('<Encart type="infos">\n\nx\n\n</Encart>')).toEqual(['part-mal-formee 1:1']);
    expect(rules('<Encart {...p}>\n\nx\n\n</Encart>')).toEqual([
      'part-mal-fermee 5:1',
      'accolade 1:1',
    ]);
    expect(rules('<Inconnu/>')).toEqual(['part-inconnue 1:1']);
    expect(body('<Encart type="infos">\n\nmot\n\n</Encart>').html).toContain(
      '&#x3C;Encart type="infos">',
    );
  });

  it('say what was meant', () => {
    expect(body('<Encar type="info"/>').problems[0]?.fix).toBe('Vouliez-vous dire « Encart » ?');
  });

  it('made of items hold nothing else, and lose nothing', () => {
    const { html, problems } = body(
      '<Etapes>\n\nperdu\n\n<Etape titre="Un" minutes="10">\n\nfaire\n\n</Etape>\n\n</Etapes>',
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['part-mal-placee']);
    expect(html).toContain('perdu');
    expect(html).toContain('<ol class="etapes">');
  });
});

describe('links, headings, tables', () => {
  it('images of the library get the base path and their size', () => {
    const { html, problems } = body('![Un plan](/media/plan.svg)');
    expect(problems).toEqual([]);
    expect(html).toContain('src="/base/media/plan.svg"');
    expect(html).toContain('width="40"');
  });

  it('links of the site get the base path and are collected without it', () => {
    const { html, links } = body('[fiche](/fiches/x/#etapes) et [ailleurs](https://a.fr)');
    expect(html).toContain('href="/base/fiches/x/#etapes"');
    expect(html).toContain('href="https://a.fr"');
    expect(links).toEqual([{ path: '/fiches/x/', anchor: 'etapes', line: 1, column: 1 }]);
  });

  it('an anchor stays when another heading is edited', () => {
    const anchors = (source: string) => body(source).headings.map(({ slug }) => slug);
    expect(anchors('## Préparer\n\n## Animer')).toEqual(['s-preparer', 's-animer']);
    expect(anchors('## Tout préparer\n\n### Avant\n\n## Animer')[2]).toBe('s-animer');
  });

  it('headings have anchors of their own and begin at level 2', () => {
    const { html, headings, problems } = body('# Été\n\n### Été');
    expect(headings.map(({ depth, slug }) => `${depth} ${slug}`)).toEqual(['2 s-ete', '3 s-ete-1']);
    expect(html).toContain('<h2 id="s-ete">Été</h2>');
    expect(problems.map(({ rule }) => rule)).toEqual(['titre-de-niveau-1']);
  });

  it('tables scroll by keyboard, head their columns and keep their alignment', () => {
    const { html } = body('| a | b |\n|:--|--:|\n| c | d |');
    expect(html).toContain('tabindex="0"');
    expect(html).toContain('<th scope="col" class="a-droite">b</th>');
    expect(html).not.toContain('align=');
  });

  it('task boxes are words, notes are French', () => {
    const { html } = body('- [x] lu\n\nmot[^1]\n\n[^1]: une note');
    expect(html).not.toContain('<input');
    expect(html).toContain('fait\u00a0:');
    expect(html).toContain('Retour au texte');
  });
});

describe('a text', () => {
  it('has paragraphs only', () => {
    const { tree, problems } = compile('# un\n\n- deux\n\n<Encart type="info">', {
      reader: readWithRemark,
      around,
      kind: 'text',
    });
    expect(toHtmlText(tree)).not.toMatch(/<(h1|ul|aside)/);
    expect(toHtmlText(tree)).toContain('# un');
    expect(problems.map(({ rule }) => rule)).toEqual([
      'texte-simple',
      'texte-simple',
      'texte-simple',
    ]);
  });
});
