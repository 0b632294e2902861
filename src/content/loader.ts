import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { TypeId } from '../model/index.ts';
import type { Corpus } from './corpus.ts';
import { ContentError, describe, isError } from './report.ts';
import { readCorpus } from './shared-corpus.ts';

const SETTLE_MS = 60;

/**
 * Entries of one type, validated, without their bodies. A build stops on wrong front matter,
 * every error told at once; `npm start` tells them and keeps the last good page.
 */
export const entryLoader = (type: TypeId, contentDir: string): Loader => ({
  name: `maillage-${type}`,
  async load(context) {
    const { watcher, meta, store } = context;
    // The store of `npm start` outlives a change of content folder: same slugs, other library.
    if (meta.get('contentDir') !== contentDir) store.clear();
    meta.set('contentDir', contentDir);
    const corpus = await readCorpus(contentDir);
    if (!watcher && corpus.problems.some(isError)) throw new ContentError(corpus.problems);
    fill(context, type, corpus);
    if (watcher) watch(context, type, contentDir);
  },
});

function fill({ store, generateDigest }: LoaderContext, type: TypeId, { entries, bodies, problems }: Corpus): void {
  const own = entries.filter((entry) => entry.type === type);
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  for (const [id, { data }] of store.entries())
    if (!own.some(({ slug }) => slug === id) && !broken.has(String(data['file']))) store.delete(id);
  for (const entry of own) {
    const digest = generateDigest({ ...entry, body: bodies.get(entry.path) });
    store.set({ id: entry.slug, data: entry as unknown as Record<string, unknown>, digest });
  }
}

function watch(context: LoaderContext, type: TypeId, contentDir: string): void {
  const { watcher } = context;
  let timer: NodeJS.Timeout | undefined;
  const reload = (path: string) => {
    if (!path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const corpus = await readCorpus(contentDir);
      fill(context, type, corpus);
      if (type === 'actionSheet') tellOnce(context, corpus);
    }, SETTLE_MS);
  };
  watcher?.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, reload);
}

let told = '';

/** The terminal shows a problem once, not at every save of another sheet. */
function tellOnce({ logger }: LoaderContext, { problems }: Corpus): void {
  const text = problems.map(describe).join('\n');
  const digest = createHash('sha256').update(text).digest('hex');
  if (digest === told) return;
  told = digest;
  if (problems.length > 0) logger.warn(`\n${text}`);
}
