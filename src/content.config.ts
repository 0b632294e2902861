import { defineCollection } from 'astro:content';
import { entryLoader } from './content/loader.ts';
import { TYPE_IDS } from './model/index.ts';
import { readSettings } from './settings.ts';

const { contentDir } = readSettings();

export const collections = Object.fromEntries(
  TYPE_IDS.map((type) => [type, defineCollection({ loader: entryLoader(type, contentDir) })]),
);
