import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rules } from '../checks/index.ts';
import { indexPage, rulePage } from '../checks/page.ts';

const FOLDER = new URL('../../docs/errors/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
const pages = new Map([
  ['README.md', indexPage(rules)],
  ...rules.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const),
]);
for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(new URL(name, FOLDER));
for (const [name, page] of pages) writeFileSync(new URL(name, FOLDER), page);
console.log(`docs/errors/ has the ${rules.length} pages that the rules make.`);
