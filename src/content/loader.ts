import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { AnyEntry } from '../model/entry.ts';
import type { Corpus } from './corpus.ts';
import { ContentError, describe, isError } from './report.ts';
import { readCorpus } from './shared-corpus.ts';

const SETTLE_MS = 60;

/**
 * Every entry, validated, without its body. A build stops on wrong front matter, every error
 * told at once; `npm start` tells them and keeps the last good page.
 */
export const entryLoader = (contentDir: string): Loader => ({
  name: 'maillage',
  async load(context) {
    const { watcher, meta, store } = context;
    // The store of `npm start` outlives a change of content folder: same slugs, other library.
    if (meta.get('contentDir') !== contentDir) store.clear();
    meta.set('contentDir', contentDir);
    const corpus = await readCorpus(contentDir);
    if (!watcher && corpus.problems.some(isError)) throw new ContentError(corpus.problems);
    // A build takes its entries from the corpus: the store would be a copy to write and read.
    if (watcher) fill(context, corpus);
    else store.clear();
    tellOnce(context, corpus);
    if (watcher) watch(context, contentDir);
  },
});

function fill(context: LoaderContext, corpus: Corpus): void {
  const { store } = context;
  const shown = [...corpus.entries, ...corpus.lastGood.map(({ entry }) => entry)].map((entry) =>
    withProblems(entry, corpus),
  );
  const present = new Set(shown.map(({ path }) => path));
  const broken = new Set(corpus.problems.filter(isError).map(({ file }) => file));
  for (const [id, { data }] of store.entries())
    if (!present.has(id) && !broken.has(String(data['file']))) store.delete(id);
  for (const entry of shown) {
    const digest = context.generateDigest({ ...entry, body: corpus.bodies.get(entry.path) });
    store.set({ id: entry.path, data: entry as unknown as Record<string, unknown>, digest });
  }
}

/** A broken sheet keeps its last good page, which says what is wrong. A build never comes to this. */
function withProblems(entry: AnyEntry, { problems }: Corpus): AnyEntry {
  const broken = problems
    .filter((problem) => isError(problem) && problem.file === entry.file)
    .map(({ line, message, fix }) => ({ line, message, fix }));
  return broken.length > 0 ? { ...entry, broken } : entry;
}

function watch(context: LoaderContext, contentDir: string): void {
  const { watcher } = context;
  let timer: NodeJS.Timeout | undefined;
  const reload = (path: string) => {
    if (!path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh(context, contentDir).catch((error: unknown) => context.logger.error(String(error)));
    }, SETTLE_MS);
  };
  watcher?.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, reload);
}

async function refresh(context: LoaderContext, contentDir: string): Promise<void> {
  const corpus = await readCorpus(contentDir);
  fill(context, corpus);
  tellOnce(context, corpus);
}

let told = '';

/** The terminal shows a problem once, not at every save of another sheet. */
function tellOnce({ logger }: LoaderContext, { problems }: Corpus): void {
  const text = problems.map(describe).join('\n');
  if (text === told) return;
  told = text;
  if (problems.length > 0) logger.warn(`\n${text}`);
}
