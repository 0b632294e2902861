import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { gather, type Shelf } from '../../../src/booklet/gather.ts';
import { onePage } from '../../../src/booklet/document.ts';
import { sheetPage } from '../../fixtures/sheet-page.ts';

const BODIES: Record<string, string> = {
  '/fiches/a/': `<h2 id="etapes">Étapes</h2><a href="/base/fiches/b/#etapes">b, étapes</a>
    <a href="/base/fiches/b/#page">b, plus</a> <a href="/base/fiches/c/">c</a> <a href="#etapes">ici</a>
    <a href="#page">à propos</a> <a href="/base/glossaire/persona/">persona</a>
    <a href="/base/glossaire/perdu/">un mot perdu</a> <a href="javascript:alert(1)">piège</a>
    <a href="https://ailleurs.example/x y">ailleurs</a>`,
  '/fiches/b/': `<h2 id="etapes">Étapes</h2><a href="/base/glossaire/persona/">personae</a>`,
  '/glossaire/persona/': '',
};
const asked: string[] = [];
const shelf: Shelf = {
  nameOf: (path) => `Le titre de ${path}`,
  read: (path) => {
    asked.push(path);
    const body = BODIES[path];
    return Promise.resolve(body === undefined ? undefined : sheetPage(path, `Titre ${path}`, body));
  },
};
const make = async (pages: string[]) => {
  const steps: [number, number][] = [];
  const booklet = await gather(
    { title: ' ', note: 'Un\n\nDeux', pages },
    shelf,
    '2026-11-22',
    (...step) => steps.push(step),
  );
  return { booklet, steps, html: toHtml(onePage(booklet, true)) };
};

describe('the booklet of a selection', () => {
  it('points links to the booklet when it holds their page, and to the site when not', async () => {
    const { html } = await make(['/fiches/a/', '/fiches/b/']);
    expect(html).toContain('<a href="#f2-etapes">b, étapes</a>');
    expect(html).toContain('<a href="#f2">b, plus</a>');
    expect(html).toContain('<a href="#f1-etapes">ici</a>');
    expect(html).toContain('<a href="#f1">à propos</a>');
    expect(html).toContain(
      '<a href="https://maillage.example/base/fiches/c/" class="vers-le-site">c</a>',
    );
    expect(html).toContain('<a href="https://ailleurs.example/x%20y">ailleurs</a>');
    expect(html).toContain('<a>piège</a>');
  });

  it('explains each word once, and asks for its page once', async () => {
    asked.length = 0;
    const { html, booklet } = await make(['/fiches/a/', '/fiches/b/']);
    expect(booklet.terms.map(({ id }) => id)).toEqual(['mot-persona']);
    expect(html.match(/href="#mot-persona"/g)).toHaveLength(2);
    expect(html).toContain('<dt id="mot-persona">Titre /glossaire/persona/</dt>');
    expect(asked.filter((path) => path === '/glossaire/persona/')).toHaveLength(1);
  });

  it('does not explain a word that is one of its sheets', async () => {
    const { booklet, html } = await make(['/fiches/b/', '/glossaire/persona/']);
    expect(booklet.terms).toEqual([]);
    expect(html).toContain('<a href="#f2">personae</a>');
  });

  it('names all that could not be read, in the booklet too', async () => {
    const { booklet, html } = await make(['/fiches/perdue/', '/fiches/a/', '/fiches/autre/']);
    expect(booklet.absent).toEqual([
      'Le titre de /fiches/perdue/',
      'Le titre de /fiches/autre/',
      'un mot perdu (mot du glossaire)',
    ]);
    for (const name of booklet.absent) expect(html).toContain(`<li>${name}</li>`);
    expect(booklet.sheets.map(({ id }) => id)).toEqual(['f2']);
  });

  it('tells how far it is, one page at a time', async () => {
    const { steps } = await make(['/fiches/a/', '/fiches/perdue/']);
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('has one title, headings in order, no anchor twice and none that leads nowhere', async () => {
    const { html, booklet } = await make(['/fiches/a/', '/fiches/b/']);
    expect(booklet.title).toBe('Mon carnet');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<p class="note" dir="auto">Un</p><p class="note" dir="auto">Deux</p>');
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    const led = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(led.filter((id) => !anchors.includes(id))).toEqual([]);
  });
});
