import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import writeFileAtomic from 'write-file-atomic';
import { codeVersion } from '../content/code-version.ts';
import type { Settings } from '../settings.ts';

/** What a kept page was made from: the questions it asked of the library, and the key of all it showed. */
export interface KeptPage {
  key: string;
  asked: string[];
}

/** Pages of a build by path (`/fiches/x/`): those not rendered again, and those that were. */
export interface PagePlan {
  kept: Map<string, KeptPage>;
  /** Asked once every page is made. */
  made(): Map<string, KeptPage>;
}

// The pages and the configuration are loaded as separate copies of a module.
const KEY = Symbol.for('maillage.page-plan');
const store = globalThis as { [KEY]?: { folder: string; plan?: PagePlan } };

export function planPages(plan: PagePlan): void {
  if (store[KEY]) store[KEY].plan = plan;
}

const pageIn = (folder: string, path: string): string => join(folder, path, 'index.html');

/** Puts a kept page in the site being built. False when it cannot be: it is then to be rendered. */
export function putBack(settings: Settings, path: string, { key }: KeptPage): boolean {
  if (!store[KEY]) return false;
  const target = pageIn(store[KEY].folder, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    sameFile(fileOf(settings, key), target);
    return true;
  } catch {
    return false; // another build has just forgotten it
  }
}

const folderOf = ({ cacheDir }: Settings): string => join(cacheDir, 'pages');
const manifestOf = (settings: Settings): string => join(folderOf(settings), 'manifest.json');
const fileOf = (settings: Settings, key: string): string => join(folderOf(settings), `${key}.html`);

/** What any page depends on besides the library: when this changes, none is kept. */
export const pageVersion = ({ siteUrl, basePath, buildDate }: Settings): string =>
  JSON.stringify([
    siteUrl,
    basePath,
    buildDate,
    process.cwd(),
    codeVersion(['src', 'public', 'astro.config.mjs', 'tsconfig.json']),
  ]);

/** The pages that the last build kept, by path. Empty when there is none, or when it cannot be read. */
export function keptPages(settings: Settings): Map<string, KeptPage> {
  try {
    const kept = JSON.parse(readFileSync(manifestOf(settings), 'utf8')) as StampedPage[];
    return new Map(
      kept
        .filter(({ page, stamp }) => stampOf(fileOf(settings, page.key)) === stamp)
        .map(({ path, page }) => [path, page]),
    );
  } catch {
    return new Map();
  }
}

/** Pages that are not rendered again take their place among those that are; `addresses` gets theirs. */
export const keepPages = (settings: Settings, addresses: string[]): AstroIntegration => ({
  name: 'maillage-kept-pages',
  hooks: {
    'astro:config:done': ({ config }) => {
      store[KEY] = { folder: fileURLToPath(config.outDir) };
    },
    'astro:build:done': async ({ dir }) => {
      const plan = store[KEY]?.plan;
      if (!plan) return;
      const made = plan.made();
      mkdirSync(folderOf(settings), { recursive: true });
      for (const path of plan.kept.keys())
        addresses.push(new URL(settings.basePath.slice(0, -1) + path, settings.siteUrl).href);
      for (const [path, { key }] of made) {
        // Made aside and moved: a build that is stopped leaves no half page.
        const aside = join(folderOf(settings), `.${process.pid}`);
        sameFile(pageIn(fileURLToPath(dir), path), aside);
        renameSync(aside, fileOf(settings, key));
      }
      const all = Array.from([...plan.kept, ...made], ([path, page]): StampedPage => ({
        path,
        page,
        stamp: stampOf(fileOf(settings, page.key)),
      }));
      await writeFileAtomic(manifestOf(settings), JSON.stringify(all));
      forget(settings, new Set(all.map(({ page }) => `${page.key}.html`)));
    },
  },
});

/** A kept page, and what its file was like when it was kept. */
interface StampedPage {
  path: string;
  page: KeptPage;
  stamp: string | undefined;
}

/** Changes when the file is written again, in its place in the cache or in the site. */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.mtimeMs}-${stat.size}`;
}

// A link costs a tenth of a copy. A site changed by hand after its build shows in the stamp.
function sameFile(from: string, to: string): void {
  try {
    rmSync(to, { force: true });
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // on another disk, or where links are not known
  }
}

function forget(settings: Settings, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folderOf(settings)))
    if (name !== 'manifest.json' && !used.has(name))
      rmSync(join(folderOf(settings), name), { force: true });
}
