import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexOf } from '../../../src/search/index/kept.ts';

const nothing = { pages: [], searches: [] };

it('a kept index is not taken again by another version of the code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-kept-'));
  const made = await indexOf(nothing, folder, '1');
  expect(await indexOf(nothing, folder, '1')).toBe(made);
  expect(await indexOf(nothing, folder, '2')).not.toBe(made);
  await rm(folder, { recursive: true, force: true });
});
