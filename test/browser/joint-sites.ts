import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, LOOPBACK } from '../../src/commands/ports.ts';
import { environmentWith } from '../environment.ts';
import { TEST_DAY } from '../test-day.ts';
import { type ServedSite, serveCopy } from './served-site.ts';
import { basedSite } from './sites.ts';

export interface JointSites {
  /** A small library, « Ici », whose search asks the two others. */
  here: ServedSite;
  /** « Maillage »: the whole library, under a base path. */
  whole: ServedSite;
  /** « Jumelle »: the very same pages as the first one. */
  twin: ServedSite;
  remove: () => Promise<void>;
}

const CONTENT = 'test/fixtures/search/content';
const FOLDER = resolve('.cache/test-libraries');

/** Three real sites on three ports. The small one is built for it, which takes a few seconds. */
export async function serveJointSites(): Promise<JointSites> {
  const whole = await serveCopy(basedSite(), { shares: true });
  const port = await freePort(4700);
  const contentDir = join(FOLDER, 'content');
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(CONTENT, contentDir, { recursive: true });
  writeFileSync(
    join(contentDir, 'bibliotheques.yaml'),
    `nom: Ici
autres:
  - nom: Maillage
    adresse: ${whole.url}
  - nom: Jumelle
    adresse: http://${LOOPBACK}:${port}
`,
  );
  const built = { dir: join(FOLDER, 'site'), basePath: '/' };
  await build({ CONTENT_DIR: contentDir, OUT_DIR: built.dir, BUILD_DATE: TEST_DAY });
  const here = await serveCopy(built);
  const twin = await serveCopy(built, { port, shares: true });
  const all = [here, whole, twin];
  return {
    here,
    whole,
    twin,
    remove: async () => {
      await Promise.all(all.map((one) => one.remove()));
    },
  };
}

async function build(settings: Record<string, string>): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: environmentWith(settings),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error('The small library could not be built.');
}
