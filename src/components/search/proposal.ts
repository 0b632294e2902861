/**
 * The words of a query as the title of a new page. The editor writes `&`, `<`, `>` and straight quotes
 * of an address as entities: they are said otherwise, and no word is lost.
 */
export const titleFrom = (query: string): string =>
  query
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')
    .replace(/\s*&\s*/g, ' et ')
    .replace(/[<>"]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Makes links to the form of a new page in the editor bring that title. */
export function bringTitle(links: Iterable<HTMLAnchorElement>, query: string): void {
  const title = new URLSearchParams({ title: titleFrom(query) }).toString();
  for (const link of links) link.hash = `${link.hash.split('?')[0] ?? ''}?${title}`;
}
