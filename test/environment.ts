/** What Vitest and Vite put in a worker's environment, and the settings of whoever runs the tests. */
const NOT_INHERITED =
  /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|CONTENT_DIR|OUT_DIR|BASE_PATH|SITE_URL|BUILD_DATE|SEARCH_INDEX|EDITOR_WORKFLOW|EDITOR_NAME|EDITOR_EMAIL)$/;

/** The environment of a command as a person would run it, with these settings. */
export const environmentWith = (settings: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && !NOT_INHERITED.test(pair[0]),
    ),
  ),
  ...settings,
});
