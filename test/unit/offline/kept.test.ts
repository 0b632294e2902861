import { describe, expect, it } from 'vitest';
import { amountInFrench } from '../../../src/components/offline/amount.ts';
import { cacheNames, isOwnCache } from '../../../src/offline/cache-names.ts';
import { keptOn, keptTitle, toKeep } from '../../../src/offline/kept-copy.ts';
import { mediaIn } from '../../../src/offline/media-in.ts';
import { unusedAssets } from '../../../src/offline/unused-assets.ts';

describe('a kept copy', () => {
  it('knows its day and its title, and is the page itself', async () => {
    const html = '<title>Prêter &amp; « suivre » — Maillage</title>';
    const page = new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const now = new Date('2026-11-21T13:05:00Z');
    const copy = await toKeep(page, now);
    expect(keptOn(copy)).toEqual(now);
    expect(keptTitle(copy)).toBe('Prêter & « suivre »');
    expect(copy.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await copy.text()).toBe(html);
    expect(keptOn(new Response(html))).toBeUndefined();
  });
});

it('two sites of one origin do not share their caches', () => {
  for (const name of Object.values<string>({ ...cacheNames('/maillage/', 'a1') })) {
    expect(isOwnCache(name, '/maillage/')).toBe(true);
    expect(isOwnCache(name, '/')).toBe(false);
    expect(isOwnCache(name, '/maillage/deux/')).toBe(false);
  }
});

it('the media of a page are those of this site, each once', () => {
  const html =
    '<img src="/maillage/media/a.svg"><a href="/maillage/media/b.pdf">b</a><a href="/media/c.pdf">c</a><img src="/maillage/media/a.svg"><a href="https://x.fr/maillage/media/d.pdf">d</a>';
  expect(mediaIn(html, 'https://site.fr/maillage/')).toEqual([
    'https://site.fr/maillage/media/a.svg',
    'https://site.fr/maillage/media/b.pdf',
  ]);
});

it('an asset is needed by a page, or by an asset that one needs', () => {
  const asset = (name: string, text = '') => ({ url: `https://site.fr/_astro/${name}`, text });
  const assets = [
    asset('old.css', 'url(/_astro/old.woff2)'),
    asset('old.woff2'),
    asset('lost.css', 'url(/_astro/lost.woff2)'),
    asset('lost.woff2'),
    asset('a.js', 'import"./b.js"'),
    asset('b.js'),
  ];
  const pages = ['<link href="/_astro/old.css">', '<script src="/_astro/a.js">'];
  expect(unusedAssets(assets, pages).sort()).toEqual([
    'https://site.fr/_astro/lost.css',
    'https://site.fr/_astro/lost.woff2',
  ]);
});

it('what is kept is said in plain words', () => {
  const pages = [1, 2].map(() => ({ url: '', title: '', on: new Date() }));
  expect(amountInFrench({ pages: [], files: 0, bytes: 0 })).toContain('ne garde rien');
  expect(amountInFrench({ pages, files: 1, bytes: 1_240_000 })).toContain(
    '2\u00a0pages, 1\u00a0image ou fichier\u00a0: 1,2\u00a0Mo sur cet appareil',
  );
});
