import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt)$/;

/** How much of a file a host sends that compresses texts by gzip. What Pagefind writes is compressed already. */
export function sentBytes(file: string): number {
  const content = readFileSync(file);
  return TEXT.test(file) ? gzipSync(content).length : content.length;
}
