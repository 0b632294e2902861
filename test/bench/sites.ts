import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../browser/dev-server.ts';
import { environmentWith } from '../environment.ts';
import { TEST_DAY } from '../test-day.ts';
import { type Cost, measure } from './measure.ts';

/** A site over a corpus of its own, in a folder of its own. */
export interface Site {
  /** Its corpus, free to be changed. */
  contentDir: string;
  outDir: string;
  /** Forgets everything earlier builds have kept. */
  forget(): void;
  build(settings?: Record<string, string>): Promise<Cost>;
  remove(): void;
}

/** The library as it is, its templates, parts and pages. */
export function ourSite(corpus: string): Site {
  const root = copyProject(corpus);
  cpSync('package-lock.json', join(root, 'package-lock.json'));
  return siteIn(root, ['.cache', '.astro', 'dist']);
}

/** A plain Astro site with @astrojs/mdx: one module a sheet, the least of layouts. */
export function plainSite(corpus: string): Site {
  mkdirSync('.cache/roots', { recursive: true });
  const root = mkdtempSync(resolve('.cache/roots/plain-'));
  cpSync('test/bench/plain-site', root, { recursive: true });
  cpSync(corpus, join(root, 'content'), { recursive: true });
  const scripts = { build: `node ${resolve('node_modules/astro/bin/astro.mjs')} build` };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', scripts }));
  return siteIn(root, ['node_modules', '.astro', 'dist']);
}

function siteIn(root: string, kept: readonly string[]): Site {
  const outDir = join(root, 'dist');
  const contentDir = join(root, 'content');
  let forgotten = 0;
  return {
    contentDir,
    outDir,
    // Put aside rather than deleted: a disk that has just freed thousands of files is slow to
    // give them again, and whoever is measured next would pay for it.
    forget() {
      const aside = join(root, `.aside-${(forgotten += 1)}`);
      mkdirSync(aside);
      for (const name of kept.filter((one) => existsSync(join(root, one))))
        renameSync(join(root, name), join(aside, name));
    },
    build: (settings = {}) =>
      measure(
        ['npm', 'run', '--silent', 'build'],
        root,
        environmentWith({
          ASTRO_TELEMETRY_DISABLED: '1',
          CI: 'true',
          CONTENT_DIR: contentDir,
          OUT_DIR: outDir,
          BUILD_DATE: TEST_DAY,
          ...settings,
        }),
      ),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
