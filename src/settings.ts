import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** What may change from one build to another, read from the environment once. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the built site. */
  outDir: string;
  /** Absolute path of this library's caches: another content folder or base path has others. */
  cacheDir: string;
  /** Path the site is served under, with both slashes: `/` or `/maillage/`. */
  basePath: string;
  /** Public origin of the site, for canonical addresses and feeds. */
  siteUrl: string;
  /** The day of the build, `YYYY-MM-DD`: time is an input. */
  buildDate: string;
  /** Whether a build makes the search index. Off, its search page finds nothing: for measuring. */
  searchIndex: boolean;
  /** Whether the editor of `npm start` proposes what is saved, to be read and published, in the Git repository. */
  workflow: boolean;
  /** Whose name its commits carry, where it is not Git's own setting. */
  contributor: { name?: string; email?: string };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Relative paths are taken from the folder the command runs in. Throws on a value that cannot be. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const {
    CONTENT_DIR = 'content',
    OUT_DIR = 'dist',
    BASE_PATH = '/',
    SITE_URL,
    BUILD_DATE,
    SEARCH_INDEX = 'on',
    EDITOR_WORKFLOW = 'off',
    EDITOR_NAME,
    EDITOR_EMAIL,
  } = environment;
  const buildDate = BUILD_DATE ?? new Date().toISOString().slice(0, 10);
  if (!isDay(buildDate))
    throw new Error(`BUILD_DATE is "${buildDate}"; it must be a day such as 2026-11-21.`);
  if (!/^\/([\w.-]+\/)*[\w.-]*$/.test(BASE_PATH) || /\/\.\.?(\/|$)/.test(BASE_PATH))
    throw new Error(`BASE_PATH is "${BASE_PATH}"; it must be a path such as /maillage/.`);
  const siteUrl = SITE_URL ?? 'https://maillage.example';
  if (!isOrigin(siteUrl))
    throw new Error(
      `SITE_URL is "${siteUrl}"; it must be an address such as https://maillage.example, without the path: that is BASE_PATH.`,
    );
  if (SEARCH_INDEX !== 'on' && SEARCH_INDEX !== 'off')
    throw new Error(`SEARCH_INDEX is "${SEARCH_INDEX}"; it must be on or off.`);
  if (EDITOR_WORKFLOW !== 'on' && EDITOR_WORKFLOW !== 'off')
    throw new Error(`EDITOR_WORKFLOW is "${EDITOR_WORKFLOW}"; it must be on or off.`);
  const contentDir = resolve(CONTENT_DIR);
  const basePath = BASE_PATH.endsWith('/') ? BASE_PATH : `${BASE_PATH}/`;
  const key = createHash('sha256').update(`${contentDir}\n${basePath}`).digest('hex').slice(0, 12);
  return {
    contentDir,
    outDir: resolve(OUT_DIR),
    cacheDir: resolve('.cache', key),
    basePath,
    siteUrl: new URL(siteUrl).origin,
    buildDate,
    searchIndex: SEARCH_INDEX === 'on',
    workflow: EDITOR_WORKFLOW === 'on',
    contributor: {
      ...(EDITOR_NAME && { name: EDITOR_NAME }),
      ...(EDITOR_EMAIL && { email: EDITOR_EMAIL }),
    },
  };
}

/** The 30th of February is none: dates take it for a day of March. */
const isDay = (text: string): boolean => {
  const time = DAY.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const isOrigin = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/';
};
