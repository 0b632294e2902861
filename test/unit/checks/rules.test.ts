import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/checks/example.ts';
import { rules } from '../../../src/checks/index.ts';
import { contentProblems } from '../../../src/commands/content-problems.ts';
import { writeExample } from '../../fixtures/written-example.ts';
import { TEST_DAY } from '../../test-day.ts';

async function problemsOf(example: Example) {
  const contentDir = writeExample(example);
  const { problems } = await contentProblems(contentDir, TEST_DAY);
  rmSync(dirname(contentDir), { recursive: true });
  return problems;
}

describe.each(rules)('the rule $name', ({ name, severity, example, mended }) => {
  it('finds its own example, at a place, with what to do', async () => {
    const found = (await problemsOf(example)).filter(({ rule }) => rule === name);
    expect(found).not.toEqual([]);
    for (const problem of found) {
      expect(problem.severity).toBe(severity);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).toMatch(/^\p{Lu}|^[«/</]/u);
      expect(problem.fix).toMatch(/[.?]$/);
    }
  });

  it('finds nothing in it once mended, and neither does any other', async () => {
    expect(await problemsOf(mended)).toEqual([]);
  });
});
