import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemsAt, textItem, textOf } from './cbor.ts';

/** A file as Pagefind makes it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Bytes of words in a chunk, before compression: a word asked for brings no more, unless it is said so often by itself. */
export const MOST_IN_A_CHUNK = 3_000;

const MAGIC = Buffer.from('pagefind_dcd');
const META = /^pagefind\.(.+)\.pf_meta$/;
const CHUNK = /^index\/(.+)\.pf_index$/;
/** In the list that describes an index, its chunks: first word, last word, name of the file. */
const CHUNKS = 2;

/**
 * The same index in smaller chunks. Pagefind makes them of 30 kB and has no setting for it; a query
 * asks for half a dozen, of which it needs a few words each. What is found does not change.
 */
export function withSmallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const chunks = new Map<string, Uint8Array>();
  for (const { path, content } of files) {
    const name = CHUNK.exec(path)?.[1];
    if (name) chunks.set(name, content);
  }
  const made: IndexFile[] = [];
  const renamed = new Map<string, string>();
  for (const { path, content } of files) {
    const name = META.exec(path)?.[1];
    if (!name) continue;
    const parts = itemsAt(unpacked(content), 0);
    const small = itemsAt(parts[CHUNKS] ?? EMPTY, 0).flatMap((chunk) =>
      split(chunks.get(textOf(itemsAt(chunk, 0)[2] ?? EMPTY)) ?? EMPTY),
    );
    made.push(...small.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })));
    parts[CHUNKS] = arrayOf(small.map(({ from, to, name }) => arrayOf([from, to, textItem(name)])));
    const meta = packed(arrayOf(parts));
    renamed.set(name, nameOf(meta));
    made.push({ path: `pagefind.${nameOf(meta)}.pf_meta`, content: meta });
  }
  const others = files.filter(({ path }) => !META.test(path) && !CHUNK.test(path));
  return [...others.map((file) => withNames(file, renamed)), ...made];
}

const EMPTY = Buffer.from([0x80]);

function split(chunk: Uint8Array) {
  const [words = EMPTY] = itemsAt(unpacked(chunk), 0);
  const groups: Buffer[][] = [];
  let size = Infinity;
  for (const word of itemsAt(words, 0)) {
    if (size + word.length > MOST_IN_A_CHUNK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups.map((group) => {
    const wordOf = (word: Buffer | undefined) => itemsAt(word ?? EMPTY, 0)[0] ?? EMPTY;
    const content = packed(arrayOf([arrayOf(group)]));
    return { from: wordOf(group[0]), to: wordOf(group.at(-1)), name: nameOf(content), content };
  });
}

const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(MAGIC.length);

const packed = (item: Buffer): Buffer => gzipSync(Buffer.concat([MAGIC, item]), { level: 9 });

const nameOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** What names an index names it anew. */
function withNames(file: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  let entry = Buffer.from(file.content).toString();
  for (const [from, to] of renamed) entry = entry.replace(from, to);
  return { ...file, content: Buffer.from(entry) };
}
