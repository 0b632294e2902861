import { copyFile, mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { VARIANTS, variantFolder, variantsOf } from '../content/image-variants.ts';
import { mediaFiles } from '../content/media-files.ts';
import type { Settings } from '../settings.ts';

/** Images and files of the content folder, and their smaller copies: served in `npm start`, copied by a build. */
export const media = ({ contentDir, cacheDir }: Settings): AstroIntegration => ({
  name: 'maillage-media',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const options = { dev: true, etag: true, setHeaders };
      const serve = sirv(join(contentDir, 'media'), options);
      // The development server has taken the base path off the address by now.
      server.middlewares.use(VARIANTS, sirv(variantFolder(cacheDir), options));
      server.middlewares.use('/media', (request, response, next) => {
        const name = fileIn(request.url ?? '');
        mediaFiles(contentDir).then((files) => {
          if (name !== undefined && files.includes(name)) serve(request, response, next);
          else next();
        }, next);
      });
    },
    'astro:build:done': async ({ dir }) => {
      const outDir = fileURLToPath(dir);
      for (const path of await mediaFiles(contentDir)) {
        const file = join(contentDir, 'media', path);
        await copy(file, join(outDir, 'media', path));
        for (const variant of await variantsOf(file, cacheDir)) {
          const name = basename(variant.path);
          await copy(join(variantFolder(cacheDir), name), join(outDir, VARIANTS, name));
        }
      }
    },
  },
});

/** The file of the folder that an address asks for; nothing when the address is malformed (`%zz`). */
function fileIn(address: string): string | undefined {
  try {
    return decodeURI(address.split('?')[0] ?? '').slice(1);
  } catch {
    return undefined;
  }
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

// An SVG opened by itself is a document of this origin, where the editor is: it runs nothing.
function setHeaders(response: ServerResponse, path: string): void {
  if (/\.svg$/i.test(path)) response.setHeader('content-security-policy', 'sandbox');
}
