import { describe, expect, it } from 'vitest';
import { keptAddress, kindOf } from '../../../src/offline/request-kind.ts';

describe.each(['https://site.fr/', 'https://site.fr/maillage/'])('under %s', (site) => {
  const kind = (path: string, other: Partial<Parameters<typeof kindOf>[0]> = {}) =>
    kindOf(
      { method: 'GET', url: site + path, referrer: '', headers: new Headers(), ...other },
      site,
    );

  it.each([
    ['', 'page'],
    ['fiches/x/', 'page'],
    ['fiches/x', 'page'],
    ['recherche/?q=a.b', 'page'],
    ['404.html', 'page'],
    ['media/a.pdf', 'file'],
    ['media/_/a.webp', 'file'],
    ['mon-carnet/', 'page'],
    ['mon-carnet/pages.json', 'file'],
    ['_astro/Base.a1.css', 'asset'],
    ['pagefind/pagefind.js', 'index'],
    ['administration/', 'page'],
  ])('%s is a %s', (path, expected) => expect(kind(path)).toBe(expected));

  it.each([
    'admin/',
    'admin',
    'admin/index.html',
    'admin/editor.js',
    'admin?x',
    'admin/#/collections',
    'sw.js',
    'donnees/bibliotheque.json',
    'flux.xml',
  ])('leaves %s alone', (path) => expect(kind(path)).toBeUndefined());

  it('leaves alone what the editor asks for, what is sent, pieces, and other hosts', () => {
    expect(kind('media/a.png', { referrer: `${site}admin/` })).toBeUndefined();
    expect(kind('media/a.png', { referrer: `${site}fiches/x/` })).toBe('file');
    expect(kind('fiches/x/', { method: 'POST' })).toBeUndefined();
    expect(kind('media/a.mp4', { headers: new Headers({ range: 'bytes=0-' }) })).toBeUndefined();
    expect(kind('', { url: 'https://ailleurs.fr/fiches/x/' })).toBeUndefined();
  });
});

it.each([
  ['https://site.fr/recherche/?q=a#b', 'https://site.fr/recherche/'],
  ['https://site.fr/fiches/x', 'https://site.fr/fiches/x/'],
  ['https://site.fr/fiches/x/index.html', 'https://site.fr/fiches/x/'],
  ['https://site.fr/', 'https://site.fr/'],
  ['https://site.fr/media/a.pdf', 'https://site.fr/media/a.pdf'],
])('%s is kept as %s', (asked, kept) => expect(keptAddress(asked)).toBe(kept));
