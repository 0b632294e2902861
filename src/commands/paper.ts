import './quiet-astro.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../../test/browser/browser.ts';
import { SHEETS, TEMPLATES } from '../../test/browser/paper/paper-pages.ts';
import { printed } from '../../test/browser/paper/printed.ts';
import { freePort, LOOPBACK } from './ports.ts';

const FOLDER = resolve('.cache/paper');
const asked = process.argv.slice(2).map((path) => path.replace(/^\//, ''));
const paths = asked.length > 0 ? asked : [...TEMPLATES, ...SHEETS].map(({ path }) => path);

// The site is built apart: what is printed to be looked at never touches `dist/`.
const outDir = await mkdtemp(join(tmpdir(), 'maillage-paper-'));
process.env['OUT_DIR'] = outDir;
process.env['BASE_PATH'] = '/';
const { build, preview } = await import('astro');
await build({ logLevel: 'error' });
const port = await freePort();
const server = await preview({ logLevel: 'error', server: { port, host: LOOPBACK } });
const browser = await launch();

await mkdir(FOLDER, { recursive: true });
for (const path of paths) {
  const { pdf } = await printed(browser, `http://${LOOPBACK}:${port}/${path}`);
  const name = path.replace(/\W+/g, '-').replace(/-$/, '') || 'accueil';
  await writeFile(join(FOLDER, `${name}.pdf`), pdf);
}
await browser.close();
await server.stop();
await rm(outDir, { recursive: true });
console.log(`${paths.length} PDF files are in .cache/paper/: look at them, in grey too.`);
