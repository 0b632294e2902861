import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentWith } from '../../environment.ts';
import { writeExample } from '../../fixtures/written-example.ts';
import { TEST_DAY } from '../../test-day.ts';

let contentDir: string;
let sheet: string;
let term: string;

beforeAll(() => {
  contentDir = writeExample({
    front: 'reviewBy: 2020-01-01',
    body: 'Dire "oui"  à {prénom}, si x <3. \n\n[Voir](/fiches/rien/)',
    also: [{ type: 'term', slug: 'mot', front: 'definition: Un mot "simple".\nacronym: MOT' }],
  });
  sheet = join(contentDir, 'fiches/exemple.mdx');
  term = join(contentDir, 'glossaire/mot.mdx');
});
afterAll(() => rmSync(dirname(contentDir), { recursive: true }));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/check-content.ts'), ...args],
    {
      env: environmentWith({ CONTENT_DIR: contentDir, BUILD_DATE: TEST_DAY }),
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const rulesIn = (json: string): string[] =>
  (JSON.parse(json) as { rule: string }[]).map(({ rule }) => rule);

describe('npm run check:content', { timeout: 30_000 }, () => {
  it('tells every problem with its rule and its page, and fails', () => {
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('content/glossaire/mot.mdx:');
    expect(stdout).toContain('[relecture-depassee] docs/errors/relecture-depassee.md');
  });

  it('tells only what concerns the files it is given', () => {
    const { status, stdout } = check(term, '--format', 'json');
    expect(status).toBe(1);
    expect(rulesIn(stdout)).toEqual(['typographie', 'typographie']);
  });

  it('writes for a forge', () => {
    const { stdout } = check('--format=ci', sheet);
    expect(stdout).toMatch(/^::warning file=content\/fiches\/exemple\.mdx,line=\d+,col=\d+,/m);
  });

  it.each([
    [
      'a file that is not there',
      ['content/fiches/rien.mdx'],
      'No such file: content/fiches/rien.mdx',
    ],
    ['a file from elsewhere', ['package.json'], 'Not in the content folder'],
    ['an unknown format', ['--format', 'xml'], 'Unknown format: xml.'],
    ['an unknown option', ['--force'], "Unknown option '--force'"],
  ])('refuses %s', (_what, args, message) => {
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run check:content');
  });

  it('mends what is safe, shows it, tells the rest, and finds nothing more to mend', () => {
    writeFileSync(sheet, readFileSync(sheet, 'utf8').trimEnd());
    const first = check('--fix', '--format', 'json');
    expect(first.status).toBe(1);
    expect(first.stderr).toContain('content/fiches/exemple.mdx  (');
    for (const rule of ['accolade', 'mdx-illisible', 'typographie', 'fin-de-ligne'])
      expect(first.stderr).toMatch(new RegExp(`exemple\\.mdx {2}\\(.*${rule}`));
    expect(first.stderr).toContain('content/glossaire/mot.mdx  (typographie)');
    expect(rulesIn(first.stdout)).toEqual(['relecture-depassee', 'lien-casse']);
    const [mendedSheet, mendedTerm] = [sheet, term].map((file) => readFileSync(file, 'utf8'));
    expect(mendedSheet).toMatch(
      /\n\nDire « oui » à \\\{prénom\\\}, si x \\<3\.\n\n\[Voir\]\(\/fiches\/rien\/\)\n$/,
    );
    expect(mendedTerm).toContain('definition: Un mot « simple ».\n');
    const second = check('--fix');
    expect(second.stderr).toBe('Rien à corriger par la machine.\n\n');
    expect(readFileSync(sheet, 'utf8')).toBe(mendedSheet);
  });
});
