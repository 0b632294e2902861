import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editor } from './src/integrations/editor.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { identity } from './src/integrations/identity.ts';
import { keepPages } from './src/integrations/kept-pages.ts';
import { media } from './src/integrations/media.ts';
import { offline } from './src/integrations/offline.ts';
import { output } from './src/integrations/output.ts';
import { formerAddresses } from './src/integrations/redirects.ts';
import { search } from './src/integrations/search.ts';
import { sharing } from './src/integrations/sharing.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
const { basePath, cacheDir, outDir, siteUrl } = settings;
/** Of the pages a build keeps, for the sitemap: filled before it is written. */
const keptAddresses = [];
/** Of the pages that only lead to another: filled before the sitemap too. */
const formerPages = new Set();

/** What several scripts share comes as one file for each of these, not as one a module. */
const SHARED = {
  groups: [
    { name: 'kept', test: /\/src\/offline\/kept-\w+\.ts$/ },
    { name: 'types', test: /\/src\/(?:model|components\/weave)\/type-\w+\.ts$/ },
  ],
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script is a file: a strict content security policy allows nothing inline.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // A script that needs one word of another does not load it for that.
      rolldownOptions: { optimization: { inlineConst: true } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: SHARED } } } } },
  },
  // Coloured code comes with style attributes; our own pages show commands, not programs.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    keepPages(settings, keptAddresses),
    formerAddresses(settings, formerPages),
    sitemap({
      // A sheet is found by its own page, not by the one that runs it.
      filter: (page) =>
        !/\/(?:admin|hors-ligne|mon-carnet|animer|livret)\/$|\/design\//.test(page) &&
        !formerPages.has(page),
      customPages: keptAddresses,
    }),
    hostHeaders(settings),
    identity(settings),
    media(settings),
    sharing(settings),
    search(settings),
    editor(settings),
    offline(settings),
    output(settings),
  ],
});
