import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { everyPage, fragmentPath } from '../../../src/search/query/every-page.ts';
import { readFacets } from '../../../src/search/query/facets.ts';

const facets = readFacets({
  pages: ['fr_1', 'fr_2'],
  titleWords: [1, 1],
  facets: {},
  days: { date: [null, null], verification: [null, null] },
  lastDays: {},
});
const packed = Buffer.from(`pagefind_dcd${JSON.stringify({ url: '/fiches/é/', content: 'Été' })}`);

describe('every page of an index', () => {
  it.each([
    ['compressed', gzipSync(packed)],
    ['as some hosts undo it', packed],
  ])('is read when it is asked for, and once, %s', async (_, file) => {
    const asked: string[] = [];
    const read = (path: string) => {
      asked.push(path);
      return Promise.resolve(new Uint8Array(file));
    };
    const pages = everyPage(facets, read, '/maillage/');
    expect([pages.map(({ id }) => id), asked]).toEqual([['fr_1', 'fr_2'], []]);
    const page = await pages[1]?.data();
    expect(page).toMatchObject({ url: '/maillage/fiches/é/', content: 'Été' });
    expect(await pages[1]?.data()).toBe(page);
    expect(asked).toEqual([fragmentPath('fr_2')]);
  });

  it('is asked for again when it could not be read', async () => {
    let isLost = true;
    const read = () =>
      isLost ? Promise.reject(new Error('lost')) : Promise.resolve(new Uint8Array(packed));
    const [page] = everyPage(facets, read, '/');
    await expect(page?.data()).rejects.toThrow('lost');
    isLost = false;
    expect(await page?.data()).toMatchObject({ url: '/fiches/é/' });
  });
});
