import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../test/browser/browser.ts';
import { siteApart } from './site-apart.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

const PAGES = [
  { name: 'accueil', path: '/' },
  { name: 'fiche', path: '/fiches/diagnostic-territorial-en-une-matinee/' },
] as const;
const WIDTHS = [
  { width: 1280, height: 860 },
  { width: 360, height: 780 },
] as const;
const THEMES = [
  { name: 'clair', colorScheme: 'light' },
  { name: 'sombre', colorScheme: 'dark' },
] as const;

const site = await siteApart();
const browser = await launch();

for (const { name: theme, colorScheme } of THEMES) {
  for (const viewport of WIDTHS) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    for (const { name, path } of PAGES) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(FOLDER, `${name}-${viewport.width}-${theme}.png`) });
    }
    await page.close();
  }
}
await browser.close();
await site.stop();
console.log('docs/screenshots/ shows the site as it is.');
