import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../content/shared-corpus.ts';
import { redirects } from '../export/redirects.ts';
import type { Settings } from '../settings.ts';

/**
 * Beside the pages that lead on, the list that static hosts read to answer at once. Fills
 * `addresses` with the whole addresses of these pages: a site map does not name them.
 */
export const formerAddresses = (
  { contentDir, basePath, siteUrl }: Settings,
  addresses: Set<string>,
): AstroIntegration => ({
  name: 'maillage-former-addresses',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { entries } = await readCorpus(contentDir);
      const published = entries.filter(({ data }) => data.status !== 'brouillon');
      for (const former of published.flatMap(({ data }) => data.formerAddresses))
        addresses.add(`${siteUrl}${basePath}${former}/`);
      const list = redirects(published, basePath);
      if (list !== '') await writeFile(new URL('_redirects', dir), list);
    },
  },
});
