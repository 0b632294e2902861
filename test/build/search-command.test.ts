import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootSite } from '../browser/sites.ts';
import { environmentWith } from '../environment.ts';
import { build, testFolder } from './build.ts';

/** `npm run search -- …` over a built site, as a person types it. */
function search(args: readonly string[], outDir = rootSite().dir) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'search', '--', ...args],
    { env: environmentWith({ OUT_DIR: outDir }), encoding: 'utf8' },
  );
  return { code: status, said: stdout.replace(/\u00a0/g, ' '), errors: stderr };
}

interface Told {
  found: number;
  corrected: { typed: string; read: string }[];
  unknown: string[];
  results: { path: string; type: string; card?: boolean; score: number }[];
}
const told = (args: readonly string[], outDir?: string): Told => {
  const { code, said, errors } = search([...args, '--json'], outDir);
  expect(code, errors).toBe(0);
  return JSON.parse(said) as Told;
};

describe('npm run search', () => {
  it('puts on top the page whose very name was asked, as the site does', () => {
    const { results } = told(['illectronisme']);
    expect(results[0]).toMatchObject({ path: '/glossaire/illectronisme/', card: true });
    expect(results.filter(({ card }) => card)).toHaveLength(1);
    expect(search(['illectronisme']).said).toContain('\n→ ');
  });

  it('says how the words were read', () => {
    const { said } = search(['ilectronisme', 'xyzzzk']);
    expect(said).toContain('Orthographe corrigée : illectronisme.');
    expect(said).toContain('Rien pour « xyzzzk », voici pour « illectronisme ».');
    expect(told(['ilectronisme', 'xyzzzk'])).toMatchObject({
      corrected: [{ typed: 'ilectronisme', read: 'illectronisme' }],
      unknown: ['xyzzzk'],
    });
  });

  it('keeps to the types and the number asked', () => {
    const all = told(['numérique', '--limit', '1000']);
    expect(all.results).toHaveLength(all.found);
    const some = told(['numérique', '--type', 'fiches', '--type', 'pratiques', '--limit', '1000']);
    expect(new Set(some.results.map(({ type }) => type))).toEqual(new Set(['fiches', 'pratiques']));
    expect(some.found).toBe(
      all.results.filter(({ type }) => ['fiches', 'pratiques'].includes(type)).length,
    );
    expect(told(['numérique', '--limit', '3']).results).toHaveLength(3);
  });

  it('ends well when nothing is found', () => {
    const { code, said } = search(['xyzzzk']);
    expect([code, said.trim()]).toEqual([0, '0 réponse pour « xyzzzk »']);
  });

  it.each([
    [['x', '--type', 'truc'], /“truc”.*: fiches, pratiques/],
    [['x', '--limit', 'abc'], /--limit takes a whole number.*“abc”/],
    [['x', '--limit', '0'], /--limit takes/],
    [['x', '--nothing'], /--nothing/],
    [['?'], /No words/],
    [[], /No words/],
  ])('refuses %j, and says why', (args, why) => {
    const { code, said, errors } = search(args);
    expect([code, said]).toEqual([2, '']);
    expect(errors).toMatch(why);
    expect(errors).toContain('Usage: npm run search');
  });

  it('helps', () => {
    const { code, said } = search(['--help']);
    expect(code).toBe(0);
    expect(said).toContain('--limit N');
  });

  describe('of another library', () => {
    let folder: string;
    beforeAll(() => void (folder = testFolder('search')));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('asks its index, once it is built', () => {
      const before = search(['caravane'], `${folder}/dist`);
      expect(before.code).toBe(1);
      expect(before.errors).toContain('npm run build');
      const { code, output, dir } = build('test/fixtures/search/content', folder);
      expect(code, output).toBe(0);
      const { found, results } = told(['caravane'], dir);
      expect(found).toBeLessThan(6);
      expect(results[0]?.path).toBe('/pratiques/caravane/');
    });
  });
});
