import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../content/shared-corpus.ts';
import { searchDocuments } from '../search/index/document.ts';
import { indexOf, writeFiles } from '../search/index/kept.ts';
import type { IndexFiles } from '../search/index/make.ts';
import type { Settings } from '../settings.ts';

const SETTLE_MS = 500;
const FOLDER = 'pagefind';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};
const mediaType = (path: string): string =>
  MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** The search index: written beside the built pages, and made again as content changes in `npm start`. */
export const search = ({
  contentDir,
  cacheDir,
  basePath,
  searchIndex,
}: Settings): AstroIntegration => {
  const make = async (): Promise<IndexFiles> => {
    const { entries, bodies } = await readCorpus(contentDir);
    return indexOf(searchDocuments(entries, bodies), join(cacheDir, FOLDER));
  };
  return {
    name: 'maillage-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (searchIndex) await writeFiles(await make(), join(fileURLToPath(dir), FOLDER));
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (error: unknown) => logger.error(String(error));
        let index = make();
        let last: Promise<unknown> = index.catch(tell);
        let timer: NodeJS.Timeout | undefined;
        // The last good index answers until the next one is made; one is made at a time, so
        // that an older one never comes last.
        const remake = () => {
          last = last.then(make).then((made) => (index = Promise.resolve(made)), tell);
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(remake, SETTLE_MS);
        });
        server.middlewares.use((request, response, next) => {
          const path = pathIn(request.originalUrl ?? request.url ?? '', basePath);
          if (path === undefined) {
            next();
            return;
          }
          index.then((files) => {
            const content = files.get(path);
            response.statusCode = content ? 200 : 404;
            response.setHeader('cache-control', 'no-store');
            response.setHeader('content-type', mediaType(path));
            response.end(content);
          }, next);
        });
      },
    },
  };
};

/** The path of a file of the index that an address asks for. */
function pathIn(address: string, basePath: string): string | undefined {
  const prefix = `${basePath}${FOLDER}/`;
  return address.startsWith(prefix) ? address.slice(prefix.length).split('?')[0] : undefined;
}
