import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withOwnSearch } from './own-search.ts';

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
  return name === MAIN ? Buffer.from(tamed(bytes.toString())) : bytes;
}

const EVAL = 'eval(str)';

/**
 * A file that begins with `---js` would be run when a list is opened: the one call that does
 * it is taken out. Decap waits for us to start it.
 */
function tamed(source: string): string {
  const pieces = source.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n').split(EVAL);
  if (pieces.length !== 2)
    throw new Error(
      `decap-cms: ${pieces.length - 1} "${EVAL}" found where one was expected. Read its front matter code again.`,
    );
  return `window.CMS_MANUAL_INIT=true;${withOwnSearch(pieces.join('undefined'))}`;
}
