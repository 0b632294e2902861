import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeVersion } from '../content/code-version.ts';
import { readCorpus } from '../content/shared-corpus.ts';
import { entriesShown } from '../content/shown-entries.ts';
import type { Settings } from '../settings.ts';
import { IMAGE_FOLDERS, imagesOf, type SiteImage } from '../sharing/images.ts';
import { type KeptImages, keptImages } from '../sharing/kept-images.ts';
import { readKit } from '../sharing/read-kit.ts';

/** What an image depends on besides the library. */
const CODE = ['src/components/weave', 'src/markdown', 'src/model', 'src/sharing', 'src/styles'];

/** The images shown with a link to the site, and its icons: made by a build, or when asked in `npm start`. */
export const sharing = ({ contentDir, cacheDir }: Settings): AstroIntegration => {
  let images: KeptImages | undefined;
  const kept = (): KeptImages =>
    (images ??= keptImages(join(cacheDir, 'sharing'), codeVersion(CODE), readKit));
  return {
    name: 'maillage-sharing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // The development server has taken the base path off the address by now.
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const image = IMAGE_FOLDERS.some((folder) => path.startsWith(folder))
            ? imagesOf(entriesShown()).find((one) => one.path === path)
            : undefined;
          if (!image) next();
          else
            kept()
              .png(image)
              .then((png) => {
                response.setHeader('content-type', 'image/png');
                response.end(png);
              }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { entries } = await readCorpus(contentDir);
        const published = entries.filter(({ data }) => data.status !== 'brouillon');
        const waiting = imagesOf(published).values();
        const place = async () => {
          for (const image of waiting) await put(fileURLToPath(dir), image, kept());
        };
        await Promise.all(Array.from({ length: availableParallelism() }, place));
        await kept().forget();
      },
    },
  };
};

async function put(outDir: string, image: SiteImage, kept: KeptImages): Promise<void> {
  const file = join(outDir, image.path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await kept.png(image));
}
