import { readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import type { Picture } from './document.ts';

const DATA = /^data:image\/([a-z]+)[^,]*;base64,/i;

/**
 * An image that a document names by an address: written in the address itself, or a file of
 * the document's own folder. Nothing for any other: no network is asked, nothing outside is read.
 */
export function localPicture(document: string, src: string): Picture | undefined {
  const [start, kind = ''] = DATA.exec(src) ?? [];
  if (start !== undefined)
    return { bytes: Buffer.from(src.slice(start.length), 'base64'), extension: kind };
  if (/^[a-z][a-z+.-]+:|^\/\//i.test(src)) return undefined;
  try {
    const folder = realpathSync(dirname(document));
    const file = realpathSync(join(folder, decodeURIComponent(src.replace(/[?#].*$/, ''))));
    if (!file.startsWith(folder + sep)) return undefined;
    return { bytes: readFileSync(file), extension: extname(file).slice(1) };
  } catch {
    return undefined; // not there
  }
}
