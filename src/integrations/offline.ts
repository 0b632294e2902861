import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { Settings } from '../settings.ts';

const WORKER = fileURLToPath(new URL('../offline/worker/main.ts', import.meta.url));
const ASSETS = /\.(?:css|js|woff2)$/;
const PAGES = ['hors-ligne/', 'mon-carnet/', 'mon-carnet/livret/', 'recherche/'];
/** Name the search index that was made, its words and who has what. */
const INDEX = ['pagefind/pagefind-entry.json', 'pagefind/mots.json', 'pagefind/facets.json'];

/** Writes `sw.js`, which keeps what was read. It stands after whatever writes pages and the search index. */
export const offline = ({ basePath, searchIndex }: Settings): AstroIntegration => ({
  name: 'maillage-offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const assets = readdirSync(join(folder, '_astro'))
        .filter((name) => ASSETS.test(name))
        .map((name) => `_astro/${name}`)
        .sort();
      const digest = createHash('sha256').update(assets.join('\n'));
      for (const file of [
        ...PAGES.map((path) => `${path}index.html`),
        ...(searchIndex ? INDEX : []),
      ])
        digest.update(readFileSync(join(folder, file)));
      const version = digest.digest('hex').slice(0, 12);
      writeFileSync(
        join(folder, 'sw.js'),
        await bundle({ basePath, version, assets, pages: PAGES }),
      );
    },
  },
});

async function bundle(site: object): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { MAILLAGE_BUILD: JSON.stringify(site) },
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      modulePreload: false,
      rollupOptions: { input: WORKER, output: { format: 'iife' } },
    },
  });
  const chunk = [result].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The offline worker was not bundled as one script.');
  return chunk.code;
}
