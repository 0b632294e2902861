import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { isPublishable, mediaFiles } from '../content/media-files.ts';
import type { Settings } from '../settings.ts';

/** Images and files of the content folder, served in `npm start` and copied by a build. */
export const media = ({ contentDir, outDir, basePath }: Settings): AstroIntegration => ({
  name: 'maillage-media',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const serve = sirv(join(contentDir, 'media'), { dev: true, etag: true });
      server.middlewares.use(`${basePath}media`, (request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.split('/').at(-1) ?? '';
        if (isPublishable(name)) serve(request, response, next);
        else next();
      });
    },
    'astro:build:done': async () => {
      for (const path of await mediaFiles(contentDir)) {
        const target = join(outDir, 'media', path);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(join(contentDir, 'media', path), target);
      }
    },
  },
});
