import { defineCollection } from 'astro:content';
import { entryLoader } from './content/loader.ts';
import { readSettings } from './settings.ts';

// One collection for all types: an entry refers to others, so they are read and judged together.
export const collections = {
  entries: defineCollection({ loader: entryLoader(readSettings().contentDir) }),
};
