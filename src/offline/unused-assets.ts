/** A kept asset: its address, and its text when it can name others. */
export interface Asset {
  url: string;
  text: string;
}

/** The assets that no text needs, directly or through another asset: those of builds that nobody reads any more. */
export function unusedAssets(assets: readonly Asset[], texts: readonly string[]): string[] {
  const left = new Map(assets.map((asset) => [nameOf(asset.url), asset]));
  const toRead = [...texts];
  for (let text = toRead.pop(); text !== undefined; text = toRead.pop())
    for (const [name, asset] of left)
      if (text.includes(name)) {
        left.delete(name);
        toRead.push(asset.text);
      }
  return [...left.values()].map(({ url }) => url);
}

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
