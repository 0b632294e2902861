import type { EngineResult, Fragment } from './engine.ts';
import type { Facets } from './facets.ts';
import { readOnce } from './read-once.ts';

/** Where the text of a page is in an index. */
export const fragmentPath = (id: string): string => `fragment/${id}.pf_fragment`;

/**
 * Every page, in the library's own order, each read when it is asked for. Pagefind, asked for
 * every page, would first load all the words of its index.
 */
export function everyPage(
  { size, at }: Facets,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
  site: string,
): EngineResult[] {
  const pageOf = readOnce(async (id: string) => unpacked(await read(fragmentPath(id)), site));
  return Array.from({ length: size }, (_, rank) => {
    const id = at(rank) ?? '';
    return { id, score: 0, data: () => pageOf(id) };
  });
}

const MAGIC = 'pagefind_dcd'.length;
const GZIP = 0x1f;

/** A page as Pagefind packs it. Some hosts have undone the compression on the way. */
async function unpacked(file: Uint8Array<ArrayBuffer>, site: string): Promise<Fragment> {
  const { body } = new Response(file);
  const plain = file[0] === GZIP ? body?.pipeThrough(new DecompressionStream('gzip')) : body;
  const text = await new Response(plain).text();
  const page = JSON.parse(text.slice(MAGIC)) as Fragment;
  return { ...page, url: site.replace(/\/$/, '') + page.url };
}
