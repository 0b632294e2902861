import { CHECKS, runAll } from './steps.ts';

const failed = await runAll(CHECKS);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exit(1);
}
