import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { basedSite, rootSite } from '../browser/sites.ts';
import { filesOf, pagesOf } from './pages.ts';

const ORIGIN = 'https://maillage.example';
const tagged = (html: string, property: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

describe.each([
  ['/', rootSite],
  ['/maillage/', basedSite],
])('under %s', (base, site) => {
  const fileAt = (address: string): string => join(site().dir, address.slice(base.length));

  it('every page says how it is shown with a link, with an image of the size it says', async () => {
    const sizes = new Map<string, unknown>();
    for (const { file, html } of pagesOf(site().dir)) {
      // Made for whoever asks for it, from a carnet: it is not for showing.
      if (file === 'mon-carnet/livret/index.html') continue;
      const image = tagged(html, 'og:image') ?? '';
      expect(image, file).toMatch(new RegExp(`^${ORIGIN}${base}partage/[a-z0-9/-]+\\.png$`));
      const { width, height, format } = await sharp(fileAt(image.slice(ORIGIN.length))).metadata();
      sizes.set(image, [width, height, format]);
      expect(tagged(html, 'og:image:width'), file).toBe(String(width));
      expect(tagged(html, 'og:image:height'), file).toBe(String(height));
      expect(tagged(html, 'og:url'), file).toBe(
        /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      );
      for (const property of ['og:title', 'og:description', 'og:image:alt'])
        expect(tagged(html, property), `${file} ${property}`).toMatch(/\S/);
      expect(tagged(html, 'og:locale'), file).toBe('fr_FR');
      expect(tagged(html, 'og:site_name'), file).toBe('Maillage');
      expect(tagged(html, 'twitter:card'), file).toBe('summary_large_image');
      expect(html.match(/<meta name="theme-color"/g), file).toHaveLength(2);
    }
    expect(new Set([...sizes.values()].map(String))).toEqual(new Set(['1200,630,png']));
  });

  it('has icons of the sizes its manifest says, at addresses under its base', async () => {
    const [page] = pagesOf(site().dir);
    const linked = (rel: string): string =>
      new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(page?.html ?? '')?.[1] ?? '';
    const apple = await sharp(fileAt(linked('apple-touch-icon'))).metadata();
    expect([apple.width, apple.height, apple.hasAlpha]).toEqual([180, 180, false]);

    const manifest = JSON.parse(readFileSync(fileAt(linked('manifest')), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(base);
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(fileAt(src)).metadata();
      expect(sizes).toBe(`${width}x${height}`);
    }
  });
});

it('no two images are the same, and each is that of a page', () => {
  const { dir } = rootSite();
  const images = filesOf(dir).filter((file) => file.startsWith('partage/'));
  expect(images.length).toBeGreaterThan(30);
  const bytes = images.map((file) => readFileSync(join(dir, file)).toString('base64'));
  expect(new Set(bytes).size).toBe(images.length);
  const shown = new Set(
    pagesOf(dir).map(({ html }) => tagged(html, 'og:image')?.slice(ORIGIN.length + 1)),
  );
  expect(images.filter((file) => !shown.has(file))).toEqual([]);
});
