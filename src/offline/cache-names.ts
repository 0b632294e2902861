/** The caches of a site. An origin may hold several sites: each has its base path in its names. */
export interface CacheNames {
  /** Pages that were read, with their images and files. */
  read: string;
  /** Styles, fonts and scripts, whose name changes with their bytes: those of several builds may stand together. */
  assets: string;
  /** What one build says of itself: its search page, its fallback page, its search index. */
  build: string;
}

const prefix = (basePath: string): string => `maillage ${basePath} `;

export const cacheNames = (basePath: string, version: string): CacheNames => ({
  read: `${prefix(basePath)}read`,
  assets: `${prefix(basePath)}assets`,
  build: `${prefix(basePath)}build ${version}`,
});

/** Whether that cache belongs to the site under that base path. */
export const isOwnCache = (name: string, basePath: string): boolean =>
  name.startsWith(prefix(basePath));
