import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Corpus } from './corpus.ts';
import { ContentError, describe, isError } from './report.ts';
import { readCorpus } from './shared-corpus.ts';
import { showEntries, shownOf } from './shown-entries.ts';

const SETTLE_MS = 60;

/**
 * Every entry, validated, without its body. A build stops on wrong front matter, every error
 * told at once; `npm start` tells them and keeps the last good page.
 */
export const entryLoader = (contentDir: string): Loader => ({
  name: 'maillage',
  async load(context) {
    const { watcher, store } = context;
    const corpus = await readCorpus(contentDir);
    if (!watcher && corpus.problems.some(isError)) throw new ContentError(corpus.problems);
    if (watcher) {
      show(context, corpus);
      watch(context, contentDir);
    } else store.clear();
    tellOnce(context, corpus);
  },
});

// What the store was last told of, so that one edit among thousands is told as one.
const stored = new Map<string, object>();

/**
 * Pages take their entries from the corpus: Astro's store would be a second copy, written whole at
 * every edit. It holds what tells Astro that a page is to be loaded again.
 */
function show(context: LoaderContext, corpus: Corpus): void {
  const { store } = context;
  const shown = shownOf(corpus);
  showEntries(shown);
  const present = new Map<string, object>(
    [...shown, ...corpus.introductions].map((one) => [one.path, one]),
  );
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const [id, entry] of present) {
    if (stored.get(id) === entry) continue;
    stored.set(id, entry);
    const digest = context.generateDigest({ ...entry, body: corpus.bodies.get(id) });
    store.set({ id, data: {}, digest });
  }
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
  show(context, corpus);
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
