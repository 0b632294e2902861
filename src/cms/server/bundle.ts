import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import writeFileAtomic from 'write-file-atomic';

/** Our own code and styles for the page of the editor. */
export interface Bundle {
  script: string;
  /** Of the preview. */
  style: string;
  /** Of what we add to the editor. */
  ownStyle: string;
}

interface Options {
  /** Absolute path of this library's caches. */
  cacheDir: string;
  basePath: string;
}

const source = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPT = join(source, 'cms/browser/main.ts');
const STYLE = join(source, 'cms/browser/preview.css');
const OWN_STYLE = join(source, 'cms/browser/editor.css');

/** What the bundle is made from: it is made again when one of these changes. */
const INGREDIENTS = [
  'model',
  'parts',
  'markdown',
  'checks',
  'components',
  'cms',
  'styles',
  '../package-lock.json',
];

/** Bundles the editor for the browser, once for what it is made from. */
export async function bundleEditor({ cacheDir, basePath }: Options): Promise<Bundle> {
  const folder = join(cacheDir, 'editor');
  const kept = join(folder, `${digest(basePath)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Bundle;
  const bundle = await make(basePath);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileAtomic.sync(kept, JSON.stringify(bundle));
  return bundle;
}

function digest(basePath: string): string {
  const hash = createHash('sha256').update(basePath);
  for (const file of INGREDIENTS.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(name: string): string[] {
  const path = join(source, name);
  if (!existsSync(path)) return [];
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function make(base: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: join(source, '..'),
    base,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      // Each style is one file: the two fonts are in it.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: {
        input: { editor: SCRIPT, preview: STYLE, 'editor-style': OWN_STYLE },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find(
    (output) => output.type === 'chunk' && output.fileName === 'editor.js',
  );
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? output.fileName : []));
  const styleNamed = (name: string) => {
    const found = outputs.find(({ fileName }) => fileName === name);
    return found?.type === 'asset' ? String(found.source) : undefined;
  };
  const [style, ownStyle] = [styleNamed('preview.css'), styleNamed('editor-style.css')];
  if (
    script?.type !== 'chunk' ||
    style === undefined ||
    ownStyle === undefined ||
    chunks.some((name) => !['editor.js', 'preview.js', 'editor-style.js'].includes(name))
  )
    throw new Error('The editor was not bundled as one script and two styles.');
  return { script: script.code, style: fontsAwaited(style), ownStyle: fontsAwaited(ownStyle) };
}

/** On the site a font that is late is done without; in the editor it is waited for, or would never show. */
const fontsAwaited = (style: string): string =>
  style.replaceAll(/font-display: ?optional/g, 'font-display: swap');
