import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Kit } from '../../../src/sharing/images.ts';
import { keptImages } from '../../../src/sharing/kept-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-images-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let drawn = 0;
const image = (shown: string) => ({
  path: `/${shown}.png`,
  shown,
  draw: () => {
    drawn++;
    return '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>';
  },
});
const open = (version: string) => keptImages(folder, version, () => Promise.resolve({} as Kit));

it('an image is made once for what it shows and for the code, and forgotten when nothing asks for it', async () => {
  const first = await open('1').png(image('a'));
  expect(await open('1').png(image('a'))).toEqual(first);
  expect(drawn).toBe(1);

  const other = open('2');
  await other.png(image('a'));
  await other.png(image('b'));
  expect(drawn).toBe(3);
  expect(readdirSync(folder)).toHaveLength(3);

  await other.forget();
  expect(readdirSync(folder)).toHaveLength(2);
  await open('2').png(image('b'));
  expect(drawn).toBe(3);
});
