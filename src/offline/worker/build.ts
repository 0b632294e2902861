import { cacheNames } from '../cache-names.ts';

/** What the worker knows of the build it belongs to: written by the build. */
export interface Build {
  basePath: string;
  /** Changes with anything that is kept ahead. */
  version: string;
  /** Paths of the styles, fonts and scripts. */
  assets: readonly string[];
  /** Paths of the pages that are there before they are read. */
  pages: readonly string[];
}

declare const MAILLAGE_BUILD: Build;

export const build = MAILLAGE_BUILD;
export const names = cacheNames(build.basePath, build.version);
export const site = new URL(build.basePath, location.origin).href;

/** The page for what was never read. */
export const fallback = `${site}hors-ligne/`;
