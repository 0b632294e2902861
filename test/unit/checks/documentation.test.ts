import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/checks/index.ts';
import { indexPage, pageFile, rulePage } from '../../../src/checks/page.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

const FOLDER = 'docs/errors';

/** Names given to `rule`, or in its place to the functions that report a problem. */
const EMITTED = [
  /\brule: '([a-z0-9-]+)'/g,
  /\breport\(\s*[^,()]+,\s*'([a-z0-9-]+)'/g,
  /\breadDataFile\(\w+, \w+, '([a-z0-9-]+)'/g,
  /\bproblem\(\s*'([a-z0-9-]+)'/g,
  /\bknown \? '([a-z-]+)' : '([a-z-]+)'/g,
];

const emitted = new Set(
  ['model', 'parts', 'markdown', 'content']
    .flatMap((room) => sourceFiles(`src/${room}`))
    .flatMap(({ source }) => EMITTED.flatMap((pattern) => [...source.matchAll(pattern)]))
    .flatMap(([, ...names]) => names.filter(Boolean)),
);

describe('the documentation of errors', () => {
  it('has every rule that the reading of files emits, and no other', () => {
    const held = rules.filter(({ check }) => !check).map(({ name }) => name);
    expect(held.toSorted()).toEqual([...emitted].toSorted());
  });

  it('has every rule of its folder, each in the file of its name', () => {
    const files = readdirSync('src/checks/rules').map((file) => file.replace('.ts', ''));
    expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  });

  it('says in French, in sentences, why and how', () => {
    for (const { name, title, cause, fix } of rules) {
      expect(title, name).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const text of [cause, fix]) expect(text, name).toMatch(/^\p{Lu}[\s\S]*(\.|--fix)$/u);
    }
  });

  it('is what `npm run error-docs` makes', () => {
    const pages = new Map([
      [`${FOLDER}/README.md`, indexPage(rules)],
      ...rules.map((rule) => [pageFile(rule.name), rulePage(rule)] as const),
    ]);
    expect(readdirSync(FOLDER)).toHaveLength(pages.size);
    for (const [file, page] of pages)
      expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing', file).toBe(page);
  });
});
