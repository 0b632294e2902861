import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editor } from './src/integrations/editor.ts';
import { identity } from './src/integrations/identity.ts';
import { media } from './src/integrations/media.ts';
import { search } from './src/integrations/search.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
const { basePath, cacheDir, outDir, siteUrl } = settings;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Every script is a file: a strict content security policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0 } },
  // Coloured code comes with style attributes; our own pages show commands, not programs.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !page.includes('/admin/') }),
    identity(settings),
    media(settings),
    search(settings),
    editor(settings),
  ],
});
