/** The addresses of the images and files that a page shows or offers, each once. */
export function mediaIn(html: string, site: string): string[] {
  const folder = `${new URL(site).pathname}media/`;
  const found = Array.from(
    html.matchAll(/\s(?:src|href)="([^"]+)"/g),
    ([, address = '']) => address,
  );
  return [...new Set(found.filter((address) => address.startsWith(folder)))].map(
    (address) => new URL(address, site).href,
  );
}
