import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';

const { basePath, outDir, siteUrl } = readSettings();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
});
