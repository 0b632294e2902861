/** A glass, for what searches (the rules of the family are in `Icon.astro`). */
export const GLASS = 'M10 3a7 7 0 1 0 .01 0M15 15l7 7';
