import './quiet-astro.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../test/browser/browser.ts';
import { freePort, LOOPBACK } from './ports.ts';

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

// The site is built apart: pictures of the documentation never touch `dist/`.
const outDir = await mkdtemp(join(tmpdir(), 'maillage-screenshots-'));
process.env['OUT_DIR'] = outDir;
process.env['BASE_PATH'] = '/';
const { build, preview } = await import('astro');
await build({ logLevel: 'error' });
const port = await freePort();
const server = await preview({ logLevel: 'error', server: { port, host: LOOPBACK } });
const browser = await launch();

for (const { name: theme, colorScheme } of THEMES) {
  for (const viewport of WIDTHS) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    for (const { name, path } of PAGES) {
      await page.goto(`http://${LOOPBACK}:${port}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(FOLDER, `${name}-${viewport.width}-${theme}.png`) });
    }
    await page.close();
  }
}
await browser.close();
await server.stop();
await rm(outDir, { recursive: true });
console.log('docs/screenshots/ shows the site as it is.');
