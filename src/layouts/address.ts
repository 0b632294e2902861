/** The address of a path of the site (`/fiches/x/`) under the base path of this build. */
export const withBase = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
