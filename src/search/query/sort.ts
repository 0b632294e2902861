/** Orders that a person may ask for, besides relevance: latest first, as named in an address. */
export const SORTS = ['date', 'verification'] as const;

export type Sort = (typeof SORTS)[number];

export const isSort = (name: string): name is Sort => (SORTS as readonly string[]).includes(name);
