import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKS, runAll } from '../src/commands/steps.ts';
import { TEST_DAY } from './test-day.ts';

// The checks and Vitest both run whatever the other says; one line counts them together.
const report = resolve('.cache/vitest.json');
rmSync(report, { force: true });

// A review that has become due is for the people who keep the content: it fails no test.
process.env['BUILD_DATE'] ??= TEST_DAY;

const failedChecks = await runAll(CHECKS);
const failedVitest = await runAll([
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  },
]);

const counts = readCounts();
const failed = failedChecks.length + counts.failed;
console.log(
  `\n${CHECKS.length - failedChecks.length + counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`,
);
process.exit(failed > 0 || failedVitest.length > 0 ? 1 : 0);

/** Vitest's own figures; a run that left none, or in which a file or a set-up failed, counts one failure more. */
function readCounts(): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number> & { success: boolean };
    const failed = numFailedTests ?? 0;
    return {
      passed: numPassedTests ?? 0,
      failed: failed === 0 && (!success || failedVitest.length > 0) ? 1 : failed,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
