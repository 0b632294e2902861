import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../accessibility/checks.ts';
import {
  countedChecks,
  type Results,
  RESULTS_FILE,
  type Told,
  toolVersions,
} from '../../accessibility/results.ts';
import { TEMPLATES } from '../../browser/templates.ts';

const results = JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as Results;
const MEND = 'run `npm run accessibility`';

describe('the results that /accessibilite/ tells', () => {
  it('are those of the tests there are', () => {
    const named = Object.values(CHECKS);
    expect(
      results.checks.map(({ title, how }) => ({ title, how })),
      MEND,
    ).toEqual(named);
  });

  it('are those of the templates there are', () => {
    expect(results.templates, MEND).toEqual(TEMPLATES);
  });

  it('come from the tools there are', () => {
    expect(results.tools, MEND).toEqual(toolVersions(results.tools['Chromium'] ?? ''));
  });

  it('say what was tried', () => {
    expect(results.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(results.pages).toBeGreaterThan(TEMPLATES.length);
    for (const { title, tests, failed } of results.checks) {
      expect(tests, title).toBeGreaterThan(0);
      expect(failed.length, title).toBeLessThanOrEqual(tests);
    }
  });
});

describe('the count of the tests of a check', () => {
  const told = (title: string, status: string, meta = {}): Told => ({
    ancestorTitles: [title],
    title: 'Accueil',
    status,
    meta,
  });
  const all = Object.values(CHECKS).map(({ title }) => told(title, 'passed'));

  it('names those that fail or did not run, and keeps what was examined', () => {
    const [first] = countedChecks([
      ...all,
      told(CHECKS['1.1'].title, 'failed', { examined: 12 }),
      told(CHECKS['1.1'].title, 'pending'),
    ]);
    expect(first).toMatchObject({ tests: 3, failed: ['Accueil', 'Accueil'], examined: 12 });
  });

  it('refuses a check that nothing tested', () => {
    expect(() => countedChecks(all.slice(1))).toThrow(/No test has run for "RGAA 1\.1/);
  });
});
