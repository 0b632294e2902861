import { launch } from '../../browser/browser.ts';
import { serveCopy } from '../../browser/served-site.ts';
import { TEMPLATES } from '../../browser/templates.ts';
import { buildForBench } from '../built-site.ts';
import { writeTable } from '../document-table.ts';
import { readBuilt } from './built.ts';
import { CRITERIA } from './criteria.ts';
import { type Seen, seePage } from './seen.ts';

const FILE = 'docs/rgesn.md';

const dir = buildForBench('rgesn');
const site = await serveCopy({ dir, basePath: '/' });
const browser = await launch();
const seen: Seen[] = [];
// What is asked of the search is an action of its own, after the page.
for (const { name, path } of TEMPLATES)
  seen.push(await seePage(browser, site, { name, path: path.replace(/\?.*/, '') }));
await browser.close();
await site.remove();

const built = readBuilt(dir);
await writeTable(
  FILE,
  'rgesn',
  ['critère', 'question', 'mesure'],
  CRITERIA.map(({ number, title, figure }) => [number, title, figure(built, seen)]),
);
console.log(`Written in ${FILE}.`);
