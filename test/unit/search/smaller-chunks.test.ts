import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsAt, textOf } from '../../../src/search/index/cbor.ts';
import {
  type IndexFile,
  MOST_IN_A_CHUNK,
  withSmallerChunks,
} from '../../../src/search/index/smaller-chunks.ts';
import { libraryOf } from '../../bench/search/library.ts';

let whole: IndexFile[];
let small: IndexFile[];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const { path, html } of (await libraryOf(30)).pages)
    await index?.addHTMLFile({ url: path, content: html });
  whole = (await index?.getFiles())?.files ?? [];
  small = withSmallerChunks(whole);
});
afterAll(() => close());

const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(12);
const fileAt = (files: readonly IndexFile[], path: RegExp): IndexFile => {
  const file = files.find((one) => path.test(one.path));
  if (!file) throw new Error(`No ${path}`);
  return file;
};
/** What an index says of its chunks: first word, last word, the words of the file itself. */
const chunksOf = (files: readonly IndexFile[]) =>
  itemsAt(itemsAt(unpacked(fileAt(files, /pf_meta$/).content), 0)[2] as Buffer, 0).map((chunk) => {
    const [from = '', to = '', name = ''] = itemsAt(chunk, 0).map(textOf);
    const file = fileAt(files, new RegExp(`^index/${name}\\.pf_index$`));
    return { from, to, words: itemsAt(itemsAt(unpacked(file.content), 0)[0] as Buffer, 0) };
  });
const wordOf = (entry: Buffer | undefined): string =>
  textOf(itemsAt(entry ?? Buffer.from([0x80]), 0)[0] ?? Buffer.from([0x60]));

describe('an index in smaller chunks', () => {
  it('has the same words, saying the same, in the same order', () => {
    const words = (files: readonly IndexFile[]) => chunksOf(files).flatMap((chunk) => chunk.words);
    expect(words(small).length).toBeGreaterThan(500);
    expect(Buffer.concat(words(small)).equals(Buffer.concat(words(whole)))).toBe(true);
  });

  it('says where each chunk begins and ends, and none is large but of one word', () => {
    expect(chunksOf(small).length).toBeGreaterThan(chunksOf(whole).length);
    for (const { from, to, words } of chunksOf(small)) {
      expect([from, to]).toEqual([wordOf(words[0]), wordOf(words.at(-1))]);
      if (words.length > 1)
        expect(words.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(
          MOST_IN_A_CHUNK,
        );
    }
  });

  it('is named by what is in it', () => {
    const [, name] = /^pagefind\.(.+)\.pf_meta$/.exec(fileAt(small, /pf_meta$/).path) ?? [];
    const entry = Buffer.from(fileAt(small, /entry\.json$/).content).toString();
    expect(
      (JSON.parse(entry) as { languages: { unknown: { hash: string } } }).languages.unknown.hash,
    ).toBe(name);
    const others = ({ path }: IndexFile) => /\.pf_fragment$/.test(path);
    expect(small.filter(others)).toEqual(whole.filter(others));
  });
});
