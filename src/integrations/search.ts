import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { codeVersion } from '../content/code-version.ts';
import { readCorpus } from '../content/shared-corpus.ts';
import { indexOf } from '../search/index/kept.ts';
import { KeptPages } from '../search/index/kept-pages.ts';
import type { Settings } from '../settings.ts';

// Whoever saves looks at the page first: its index waits until the page is served.
const SETTLE_MS = 1500;
const FOLDER = 'pagefind';

/** What the page of an entry for the index depends on besides the library. */
const CODE = ['src/library', 'src/markdown', 'src/model', 'src/parts', 'src/search'];

/** The search index: made before the pages of a build, and again as content changes in `npm start`. */
export const search = ({ contentDir, cacheDir, searchIndex }: Settings): AstroIntegration => {
  const pagesFile = join(cacheDir, 'search-pages.json');
  let version: string | undefined;
  let kept: KeptPages | undefined;
  /** The folder of the index of the content as it is. */
  const make = async (): Promise<string> => {
    const { entries, bodies, searches } = await readCorpus(contentDir);
    version ??= codeVersion(CODE);
    kept ??= await KeptPages.from(pagesFile, version);
    const pages = await kept.of(entries, bodies);
    return indexOf({ pages, searches }, join(cacheDir, FOLDER), version);
  };
  let built: string | undefined;
  return {
    name: 'maillage-search',
    hooks: {
      // Before the pages: the memory of one is given back when the other needs its own.
      'astro:build:start': async () => {
        if (!searchIndex) return;
        built = await make();
        await kept?.save(pagesFile);
        kept = undefined;
      },
      'astro:build:done': async ({ dir }) => {
        if (built === undefined) return;
        // `npm start` may have replaced it meanwhile by the index of a later content.
        const folder = existsSync(built) ? built : await make();
        await cp(folder, join(fileURLToPath(dir), FOLDER), { recursive: true });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (error: unknown) => logger.error(String(error));
        const serve = (folder: string) =>
          sirv(folder, {
            dev: true,
            setHeaders: (response) => response.setHeader('cache-control', 'no-store'),
          });
        let index = make().then(serve);
        let last: Promise<unknown> = index.catch(tell);
        let timer: NodeJS.Timeout | undefined;
        // The last good index answers until the next one is made; one is made at a time, so
        // that an older one never comes last.
        const remake = () => {
          last = last.then(make).then((folder) => (index = Promise.resolve(serve(folder))), tell);
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(remake, SETTLE_MS);
        });
        // The development server has taken the base path off the address by now.
        server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
          const absent = () => {
            response.statusCode = 404;
            response.end();
          };
          index.then((answer) => answer(request, response, absent), next);
        });
      },
    },
  };
};
