import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { runAll } from '../../src/commands/steps.ts';
import { readSettings } from '../../src/settings.ts';
import { launch } from '../browser/browser.ts';
import { TEMPLATES } from '../browser/templates.ts';
import { CHECKS } from './checks.ts';
import { countedChecks, type Results, RESULTS_FILE, type Told, toolVersions } from './results.ts';

const report = resolve('.cache/accessibility.json');
rmSync(report, { force: true });
await runAll([
  {
    name: 'accessibility',
    command: 'vitest',
    args: [
      'run',
      'test/build/rgaa',
      'test/browser/accessibility',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
]);

const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
  testResults: { assertionResults: Told[] }[];
};
const checks = countedChecks(testResults.flatMap(({ assertionResults }) => assertionResults));
const browser = await launch();
const results: Results = {
  date: readSettings().buildDate,
  pages: checks.find(({ title }) => title === CHECKS['8.1'].title)?.examined ?? 0,
  tools: toolVersions(browser.version()),
  templates: TEMPLATES,
  checks,
};
await browser.close();
writeFileSync(
  RESULTS_FILE,
  await format(JSON.stringify(results), { parser: 'json', printWidth: 100, singleQuote: true }),
);

const failed = checks.flatMap(({ title, failed }) => failed.map((name) => `${title}: ${name}`));
console.log(`\n${RESULTS_FILE} tells ${checks.length} checks, ${failed.length} failed tests.`);
for (const told of failed) console.error(`  ${told}`);
process.exit(failed.length > 0 ? 1 : 0);
