import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../src/model/entry.ts';
import { TYPE_IDS } from '../../src/model/index.ts';
import { typeset } from '../../src/markdown/index.ts';
import { leavesOf } from '../../src/model/walk.ts';
import { labelOf } from '../../src/model/vocabularies/index.ts';
import { fullData } from '../fixtures/full-entries.ts';
import { writeFullLibrary } from '../fixtures/full-library.ts';
import { build, type Built, testFolder } from './build.ts';

const folder = testFolder('full');
const contentDir = join(folder, 'content');
let built: Built;

beforeAll(() => {
  writeFullLibrary(contentDir);
  built = build(contentDir, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fields that serve lists, search and caches rather than readers, and those shown as something else than their text. */
const ELSEWHERE = [
  'keywords',
  'formerAddresses',
  'status',
  'datePrecision',
  'id',
  'code',
  'latitude',
  'longitude',
  'rank',
  'total',
];

/** What the page reads in the file itself. */
const READ_IN_FILE = ['attachments.size', 'attachments.format'];

const nameOf = (path: readonly (string | number)[]): string =>
  path.filter((key) => typeof key === 'string').join('.');

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

it('a library of one entry per type builds', () => {
  expect(built.output).not.toContain('Une erreur');
  expect(built.code).toBe(0);
});

describe.each(TYPE_IDS)('the page of a %s', (type) => {
  it('shows every value of its fields', () => {
    const html = readFileSync(join(built.dir, pathOf(type, 'exemple'), 'index.html'), 'utf8');
    const shown = squeeze(toString(fromHtml(html))) + html;
    const missing = leavesOf(type, fullData(type))
      .filter(
        ({ path }) =>
          !READ_IN_FILE.includes(nameOf(path)) &&
          !ELSEWHERE.includes(nameOf(path).split('.').at(-1) ?? ''),
      )
      .flatMap(({ control, value, path }) => {
        if (!['line', 'text', 'body', 'choice'].includes(control.kind)) return [];
        // A provenance is a mark, and its source number a link.
        if (/From$|^source$/.test(String(path.at(-1)))) return [];
        const texts = (Array.isArray(value) ? value : [value]).map((item) =>
          control.kind === 'choice' ? labelOf(control.vocabulary, String(item)) : String(item),
        );
        return texts
          .filter((text) => !shown.includes(text) && !shown.includes(squeeze(typeset(text))))
          .map((text) => `${path.join('.')}: ${text}`);
      });
    expect(missing).toEqual([]);
  });
});
