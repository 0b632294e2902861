/**
 * What the pages cannot say for themselves, as the `_headers` file that static hosts read: who may
 * show them in a frame, who may read the index, and how long a browser may keep files whose name changes with their content.
 */
export const hostHeaders = (basePath: string): string =>
  [
    rule(`${basePath}*`, [
      "Content-Security-Policy: frame-ancestors 'self'",
      'X-Content-Type-Options: nosniff',
    ]),
    rule(`${basePath}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']),
    // Other libraries ask for the index from their own pages.
    rule(`${basePath}pagefind/*`, ['Access-Control-Allow-Origin: *']),
    rule(`${basePath}sw.js`, ['Cache-Control: no-cache']),
  ].join('\n');

const rule = (path: string, headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
