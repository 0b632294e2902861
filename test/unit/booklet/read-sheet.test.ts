import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/booklet/read-sheet.ts';
import { sheetPage } from '../../fixtures/sheet-page.ts';

const TODAY = '2026-11-22';
const read = (body: string, opening?: string) => {
  const sheet = readSheet(sheetPage('/fiches/x/', 'Un titre', body, opening), 'f2', TODAY);
  if (!sheet) throw new Error('no sheet');
  return { ...sheet, html: toHtml(sheet.tree) };
};

describe('a sheet taken into a booklet', () => {
  it('keeps its head, its text and its address, and leaves the site behind', () => {
    const { html, title, dye, address } = read('<p>Le texte.</p>');
    expect({ title, dye, address }).toEqual({
      title: 'Un titre',
      dye: 'fiche',
      address: 'https://maillage.example/base/fiches/x/',
    });
    for (const kept of ['Fiche action', 'Résumé de Un titre.', 'Le texte.', 'vérifiée le 21'])
      expect(html).toContain(kept);
    for (const left of ['Menu', 'Modifier', 'Code', 'Dans cette fiche', 'À propos', 'mène ici'])
      expect(html).not.toContain(left);
  });

  it('gives its sources apart, under anchors of its own', () => {
    const { html, sources } = read(
      '<p>Vu (<a href="#source-1" class="renvoi-source">source 1</a>).</p>',
    );
    expect(html).not.toContain('Première source');
    expect(toHtml(sources)).toContain('<li id="f2-source-1">Première source</li>');
    expect(html).toContain('href="#f2-source-1"');
  });

  it('opens what is folded and writes what a script would have done', () => {
    const { html } = read(
      `<details class="depliant"><summary>Plus</summary><p>Le reste.</p></details>
       <p class="ecran">À l’écran</p><p hidden>Caché</p><input type="checkbox" checked> fait
       <time-ago><time datetime="2026-01-01">janvier</time></time-ago><x-y><p>Dedans</p></x-y>`,
    );
    expect(html).toContain(
      '<div class="depliant"><p class="depliant-titre">Plus</p><p>Le reste.</p>',
    );
    expect(html).toContain('☑\u00a0 fait');
    expect(html).toMatch(/<time datetime="2026-01-01">janvier<\/time><p>Dedans<\/p>/);
    expect(html).not.toMatch(/écran|Caché|time-ago|x-y/);
  });

  it.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('to be reviewed before %s, says so: %s', (by, shown) => {
    const { html } = read(
      '',
      `<review-due class="tampon" data-by="${by}" hidden>À relire</review-due>`,
    );
    expect(html.includes('<span class="tampon">À relire</span>')).toBe(shown);
  });

  it('draws the cloth where it stands, and finds its images beside the page', () => {
    const { html } = read(
      '<img src="/base/media/a.svg" alt="Un plan" loading="lazy" srcset="b 2x">',
    );
    expect(html).not.toContain('<use');
    expect(html).toContain('<g class="armure fiche"><path');
    expect(html).toContain('<img src="http://served.test/base/media/a.svg" alt="Un plan">');
  });

  it('is nothing where the page shows no sheet', () => {
    const page = sheetPage('/fiches/x/', 'Un titre', '');
    expect(
      readSheet({ ...page, tree: { type: 'root', children: [] } }, 'f1', TODAY),
    ).toBeUndefined();
  });
});
