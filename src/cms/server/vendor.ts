import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mendDecap } from './vendor-mends.ts';

const MAIN = 'decap-cms.js';
const folder = dirname(createRequire(import.meta.url).resolve('decap-cms'));

/** The files of Decap that a browser needs: no source map, not the second copy under another name. */
export const vendorFiles = (): string[] =>
  readdirSync(folder).filter(
    (name) => name === MAIN || /^\d+\.decap-cms\.js$/.test(name) || name.endsWith('.wasm'),
  );

/** A file of Decap, as it is served. Throws when Decap is no longer what it was when this was written. */
export function vendorFile(name: string): Buffer {
  const bytes = readFileSync(join(folder, name));
  return name === MAIN ? Buffer.from(mendDecap(bytes.toString())) : bytes;
}
