import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/content/corpus.ts';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';

let folder: string;
let corpus: Corpus;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-search-pages-'));
  corpus = await readCorpus(join(process.cwd(), 'test/fixtures/search/content'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pages given to the index', () => {
  /** The same library, one entry of it changed. */
  const withTitle = (slug: string, title: string): AnyEntry[] =>
    corpus.entries.map((entry) =>
      entry.slug === slug ? ({ ...entry, data: { ...entry.data, title } } as AnyEntry) : entry,
    );

  it('are taken again, also by another run, as long as nothing they show has changed', async () => {
    const kept = new KeptPages('1');
    const first = await kept.of(corpus.entries, corpus.bodies);
    const file = join(folder, 'search-pages.json');
    await kept.save(file);
    const again = await (await KeptPages.from(file, '1')).of(corpus.entries, corpus.bodies);
    expect(again).toEqual(first);
    const [one] = first;
    const marked = { ...one, html: 'kept' };
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(JSON.stringify(one), JSON.stringify(marked)),
    );
    const version = async (name: string) =>
      (await (await KeptPages.from(file, name)).of(corpus.entries, corpus.bodies))[0]?.html;
    expect([await version('1'), await version('2')]).toEqual(['kept', one?.html]);
  });

  it('change with what they name', async () => {
    const kept = new KeptPages('1');
    const before = await kept.of(corpus.entries, corpus.bodies);
    const changed = withTitle('caravane', 'Un titre que rien d’autre ne porte');
    const after = await kept.of(changed, corpus.bodies);
    expect(after).toEqual(await new KeptPages('1').of(changed, corpus.bodies));
    const same = after.filter((page) => before.includes(page));
    expect(same.length).toBeGreaterThan(0);
    expect(same.length).toBeLessThan(before.length);
  });

  it('are none for an absent or damaged file', async () => {
    const pages = await new KeptPages('').of(corpus.entries, corpus.bodies);
    const absent = await KeptPages.from(join(folder, 'absent.json'), '1');
    expect(await absent.of(corpus.entries, corpus.bodies)).toEqual(pages);
    const file = join(folder, 'damaged.json');
    writeFileSync(file, '"1"\n["/fiches/x/",{"ke');
    const kept = await KeptPages.from(file, '1');
    expect(await kept.of(corpus.entries, corpus.bodies)).toEqual(pages);
  });
});
