import type { Way } from './concepts.ts';
import { type Engine, META_FIELDS, type MetaField } from './engine.ts';
import type { Form } from './forms.ts';
import { ended } from './word-end.ts';

/** A page's saying of one word, in all its forms. */
interface Spoken {
  body: number;
  /** For each of its metadata that say it, how near its word is. */
  meta: Map<MetaField, number>;
}

/** What asks how much pages say a thing. */
export interface Listener {
  engine: Engine;
  /** How many pages there are. */
  size: number;
  /** Words in the title of a page. */
  titleWords: (id: string) => number;
}

/** How rare a thing said by so many pages is: Pagefind's own measure. */
export const rarity = (pages: number, having: number): number =>
  Math.log((pages - having + 0.5) / (having + 0.5) + 1);

/** What a body that says a word well is worth: more of the same says less and less. */
const BODY = 2.4;
const HALF = 0.6;
/** What saying it in metadata is worth beside. A short title is about each of its words. */
const META: Record<MetaField, number> = {
  title: 2.5,
  noms: 2,
  mots: 2,
  // One of its words is a part of what it says.
  locutions: 0.8,
  resume: 1.4,
  faits: 1,
};
const TITLE_LENGTH = 0.1;

/** Which pages say that, how much: the rarer the thing, the more. A page says all of its words, or does not. */
export async function strengthOf(
  { words, weight }: Way,
  listener: Listener,
): Promise<Map<string, number>> {
  const spoken = await Promise.all(words.map((forms) => spokenIn(forms, listener)));
  const [first = new Map<string, Spoken>(), ...others] = spoken;
  const all = [...first.keys()].filter((id) => others.every((other) => other.has(id)));
  const rare = rarity(listener.size, all.length);
  return new Map(
    all.map((id) => {
      const each = spoken.map((one) => sayingOf(one.get(id), listener.titleWords(id)));
      return [id, Math.min(...each) * rare * weight];
    }),
  );
}

function sayingOf(spoken: Spoken | undefined, titleWords: number): number {
  if (!spoken) return 0;
  const { body, meta } = spoken;
  const worth = (field: MetaField) =>
    field === 'title' ? META.title / (1 + TITLE_LENGTH * titleWords) : META[field];
  // In their own order: Pagefind gives them in any, and the last figure of a sum depends on it.
  const beside = META_FIELDS.reduce((sum, name) => sum + worth(name) * (meta.get(name) ?? 0), 0);
  return (BODY * body) / (body + HALF) + beside;
}

async function spokenIn(
  forms: readonly Form[],
  { engine, size }: Listener,
): Promise<Map<string, Spoken>> {
  const found = await Promise.all(
    forms.map(async ({ word, weight }) => ({
      weight,
      results: (await engine.search(ended(word))).results,
    })),
  );
  const spoken = new Map<string, Spoken>();
  for (const { weight, results } of found) {
    // Pagefind multiplies how often a page says a word by how rare it is.
    const rare = rarity(size, results.length);
    for (const { id, score, matchedMetaFields = [] } of results) {
      const page = spoken.get(id) ?? { body: 0, meta: new Map<MetaField, number>() };
      spoken.set(id, page);
      page.body += (score / rare) * weight;
      for (const field of matchedMetaFields)
        page.meta.set(field, Math.max(page.meta.get(field) ?? 0, weight));
    }
  }
  return spoken;
}
