/** What is asked of Pagefind's `createInstance()`, and nothing more. */
export interface Engine {
  /** `null` asks for every page. */
  search(term: string | null): Promise<{ results: EngineResult[] }>;
}

/** What `pagefind.js` exports, of what we use. */
export interface PagefindModule {
  createInstance: (options: object) => Engine;
}

export interface EngineResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

/** What the index keeps of a page: its text in one piece, as indexed. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<MetaField, string>>;
  anchors: { id: string; text: string; location: number }[];
}

/** All of these are searched: they hold words for people, never an identifier. */
export type MetaField = 'title' | 'resume' | 'faits';

/** Where words that are not sentences begin in a page's text: labels, synonyms, names. */
export const WORDS_ANCHOR = 'mots';

/** How Pagefind weighs what it finds. */
export const ENGINE_OPTIONS = {
  ranking: {
    diacriticSimilarity: 0.2,
    termSimilarity: 1.5,
    metaWeights: { title: 5, resume: 3, faits: 1 },
  },
} as const;
