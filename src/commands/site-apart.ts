import './quiet-astro.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, LOOPBACK } from './ports.ts';

export interface SiteApart {
  /** Where its home page is, without the last slash. */
  address: string;
  /** Stops it, and leaves nothing of it. */
  stop: () => Promise<void>;
}

/** Builds the site apart and serves it at the root: what is looked at never touches `dist/`. */
export async function siteApart(): Promise<SiteApart> {
  const outDir = await mkdtemp(join(tmpdir(), 'maillage-apart-'));
  process.env['OUT_DIR'] = outDir;
  process.env['BASE_PATH'] = '/';
  const { build, preview } = await import('astro');
  await build({ logLevel: 'error' });
  const port = await freePort();
  const server = await preview({ logLevel: 'error', server: { port, host: LOOPBACK } });
  return {
    address: `http://${LOOPBACK}:${port}`,
    stop: async () => {
      await server.stop();
      await rm(outDir, { recursive: true });
    },
  };
}
