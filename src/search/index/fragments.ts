import { gunzipSync, gzipSync } from 'node:zlib';
import type { Fragment, MetaField } from '../query/engine.ts';
import type { IndexFile } from './smaller-chunks.ts';

/** What Pagefind kept of a page; its name is the hash of it. */
export interface Kept extends Fragment {
  name: string;
}

/** What a result shows. The other metadata are searched, and need not be sent with each page. */
const SHOWN: readonly MetaField[] = ['title', 'resume', 'faits'];

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const MAGIC = 'pagefind_dcd';

/** What Pagefind kept of each page, by path. */
export function fragmentsIn(files: readonly IndexFile[]): Map<string, Kept> {
  const found = new Map<string, Kept>();
  for (const { path, content } of files) {
    const name = FRAGMENT.exec(path)?.[1];
    if (!name) continue;
    const kept = JSON.parse(gunzipSync(content).toString('utf8', MAGIC.length)) as Kept;
    found.set(kept.url, { ...kept, name });
  }
  return found;
}

/** The file of a page, for who shows it. */
export function fragmentFile({ name, ...fragment }: Kept): IndexFile {
  const meta = Object.fromEntries(
    SHOWN.flatMap((field) => (fragment.meta[field] ? [[field, fragment.meta[field]]] : [])),
  );
  const content = gzipSync(MAGIC + JSON.stringify({ ...fragment, meta }), { level: 9 });
  return { path: `fragment/${name}.pf_fragment`, content };
}
