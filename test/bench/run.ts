import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { describe, type Result, targetsOf } from './report.ts';
import { measureAll } from './scenarios.ts';
import { editToVisible } from './visible.ts';

const SMALL = 200;

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 20)) {
  console.error('Usage: npm run bench -- [sheets…], twenty at least; for instance 1000 5000');
  process.exit(1);
}

const results: Result[] = [];
for (const count of counts.length > 0 ? counts : [SMALL]) {
  const corpus = resolve('.cache/bench', `corpus-${count}`, 'content');
  console.log(`${count} sheets`);
  writeCorpus(corpus, count);
  const result = { count, ...(await measureAll(corpus)), visible: await editToVisible(corpus) };
  console.log(describe(result));
  results.push(result);
}

mkdirSync('.cache/bench', { recursive: true });
const file = resolve('.cache/bench', `${results.map(({ count }) => count).join('-')}.json`);
const told = results.map((result) => ({ ...result, targets: targetsOf(result) }));
writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
console.log(`\nIn full: ${file}`);
