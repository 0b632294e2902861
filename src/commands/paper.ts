import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch } from '../../test/browser/browser.ts';
import { SHEETS, TEMPLATES } from '../../test/browser/paper/paper-pages.ts';
import { printed } from '../../test/browser/paper/printed.ts';
import { siteApart } from './site-apart.ts';

const FOLDER = resolve('.cache/paper');
const asked = process.argv.slice(2).map((path) => path.replace(/^\//, ''));
const paths = asked.length > 0 ? asked : [...TEMPLATES, ...SHEETS].map(({ path }) => path);

const site = await siteApart();
const browser = await launch();

await mkdir(FOLDER, { recursive: true });
for (const path of paths) {
  const { pdf } = await printed(browser, `${site.address}/${path}`);
  const name = path.replace(/\W+/g, '-').replace(/-$/, '') || 'accueil';
  await writeFile(join(FOLDER, `${name}.pdf`), pdf);
}
await browser.close();
await site.stop();
console.log(`${paths.length} PDF files are in .cache/paper/: look at them, in grey too.`);
