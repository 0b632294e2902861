import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address and folder of each built site, made once by `test/sites-setup.ts`. */
    sites: Record<'root' | 'based', { url: string; dir: string; basePath: string }>;
  }
}

/** The library built as it is, served at the root of an origin. */
export const rootSite = () => inject('sites').root;

/** The same built under `/maillage/`. */
export const basedSite = () => inject('sites').based;
