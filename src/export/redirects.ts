import type { AnyEntry } from '../model/entry.ts';

/**
 * Former addresses as the `_redirects` file that static hosts read: `from to 301`, one a
 * line, under the base path. Empty when there is none.
 */
export const redirects = (entries: readonly AnyEntry[], basePath: string): string =>
  entries
    .flatMap(({ path, data }) =>
      data.formerAddresses.map(
        (former) => `${basePath}${former}/ ${basePath}${path.slice(1)} 301\n`,
      ),
    )
    .sort()
    .join('');
