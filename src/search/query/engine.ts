/** What is asked of Pagefind's `createInstance()`, and nothing more. */
export interface Engine {
  /** `null` asks for every page, in the library's own order. */
  search(term: string | null): Promise<{ results: EngineResult[] }>;
}

/** What Pagefind gives, of what we use. */
export interface Pagefind {
  search(term: string | null, options?: object): Promise<{ results: EngineResult[] }>;
  /** Asks also the index that stands there, by the same program. */
  mergeIndex(address: string, options: object): Promise<void>;
  destroy(): Promise<void>;
}

/** What `pagefind.js` exports, of what we use. */
export interface PagefindModule {
  createInstance: (options: object) => Pagefind;
}

export interface EngineResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
  /** The metadata that say what was looked for. */
  matchedMetaFields?: MetaField[];
}

/** What the index keeps of a page: its text in one piece, as indexed. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<MetaField, string>>;
  anchors: { id: string; text: string; location: number }[];
  /** The other library it comes from. */
  origin?: { name: string; address: string };
}

/** All of these are searched: they hold words for people, never an identifier. */
export const META_FIELDS = ['title', 'noms', 'mots', 'locutions', 'resume', 'faits'] as const;
export type MetaField = (typeof META_FIELDS)[number];

/** Where words that are not sentences begin in a page's text: labels, synonyms, names. */
export const WORDS_ANCHOR = 'mots';

/**
 * Pagefind tells how well a body says a word, and which metadata do: what these are worth is ours
 * to say (strength.ts).
 */
export const ENGINE_OPTIONS = {
  // Its worker would be the same 12 kB once more, for a few milliseconds of work.
  noWorker: true,
  ranking: {
    diacriticSimilarity: 0.2,
    termSimilarity: 0,
    metaWeights: Object.fromEntries(META_FIELDS.map((field) => [field, 0])),
  },
} as const;
