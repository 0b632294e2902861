import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { noteKey } from '../../src/model/answer.ts';
import type { Control, Field, Fields } from '../../src/model/fields/index.ts';
import { hasBody, TYPE_IDS, types } from '../../src/model/index.ts';
import { dangersIn } from '../dangers.ts';
import { fullData, leastData } from '../fixtures/full-entries.ts';
import { build, type Built, testFolder } from './build.ts';
import { pagesOf } from './pages.ts';

const TAG = '<img src=x onerror=a()>';

const folder = testFolder('hostile-fields');
const contentDir = join(folder, 'content');
let built: Built;

/** A text the field accepts, that would run if it were taken for HTML. */
const hostile = (control: Control): string | undefined =>
  control.kind === 'body' ||
  control.kind === 'text' ||
  (control.kind === 'line' && control.format === 'plain')
    ? TAG.slice(0, control.kind === 'body' ? undefined : control.max)
    : undefined;

function spoil({ control }: Field, value: unknown): unknown {
  if (control.kind === 'list' && Array.isArray(value))
    return value.map((item) => spoil(control.item, item));
  if (control.kind === 'object') return spoilAll(control.fields, value as Record<string, unknown>);
  return hostile(control) ?? value;
}

const spoilAll = (fields: Fields, data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      fields[key] ? spoil(fields[key], value) : value,
    ]),
  );

beforeAll(() => {
  for (const type of TYPE_IDS) {
    const fields: Fields = types[type].fields;
    // A precision may stand where nobody gives the answer.
    const notes = Object.fromEntries(
      Object.keys(fields)
        .filter((key) => noteKey(key) in fields)
        .map((key) => [noteKey(key), TAG]),
    );
    for (const [name, data] of [
      ['tout', spoilAll(fields, fullData(type))],
      ['sans-reponse', { ...spoilAll(fields, leastData(type)), ...notes }],
    ] as const) {
      const file = join(contentDir, types[type].folder, `${name}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      const body = hasBody(type) ? `\n${TAG}\n` : '';
      const { formerAddresses: _none, ...kept } = data;
      writeFileSync(file, `---\n${stringify(kept)}---\n${body}`);
    }
  }
  // Entries refer to one another by this name.
  for (const type of TYPE_IDS) {
    const file = join(contentDir, types[type].folder, 'exemple.mdx');
    const { formerAddresses: _none, ...kept } = spoilAll(types[type].fields, fullData(type));
    writeFileSync(file, `---\n${stringify(kept)}---\n`);
  }
  built = build(contentDir, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('no field is taken for HTML, on its page or on another', () => {
  expect(built.code, built.output).toBe(0);
  const pages = pagesOf(built.dir);
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap(({ file, html }) =>
    dangersIn(html, { ourScripts: /^\/_astro\// }).map((danger) => `${file}: ${danger}`),
  );
  expect(found).toEqual([]);
});
