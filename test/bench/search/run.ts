import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../../browser/browser.ts';
import { buildForBench } from '../built-site.ts';
import { builtIndex } from './built-index.ts';
import { describe, type Result } from './report.ts';
import { visit } from './visits.ts';

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 20)) {
  console.error('Usage: npm run bench:search -- [sheets…], twenty at least; for instance 60 1000');
  process.exit(2);
}

const asked = counts.length > 0 ? counts : [60, 1_000];
const file = resolve('.cache/bench', `search-${asked.join('-')}.json`);
const site = buildForBench('site');
const browser = await launch();
const results: Result[] = [];
for (const count of asked) {
  console.log(`${count} sheets`);
  const index = await builtIndex(count);
  results.push({ count, index, visits: await visit(browser, site, index.folder) });
  // At once: the largest may not fit in the machine.
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
await browser.close();
console.log(`${describe(results)}\n\nIn full: ${file}`);
