import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  sheets: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: process.env['CONTENT_DIR'] ?? 'content' }),
  }),
};
