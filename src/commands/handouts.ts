import { writeFileSync } from 'node:fs';
import { launch } from '../../test/browser/browser.ts';
import { withFixedDates } from '../handouts/fixed-dates.ts';
import { fontFaces } from '../handouts/font-faces.ts';
import { handoutPages } from '../handouts/pages.ts';

const MEDIA = new URL('../../content/media/', import.meta.url);
const MADE = new URL('../handouts/made.json', import.meta.url);

const pages = handoutPages();
const problems = pages.flatMap((page) => page.problems);
if (problems.length > 0) throw new Error(problems.join('\n'));

const browser = await launch();
for (const { handout, html } of pages) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addStyleTag({ content: await fontFaces(html) });
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({
    tagged: true,
    outline: true,
    format: 'A4',
    preferCSSPageSize: true,
  });
  await page.close();
  const name = `${handout.slug}.pdf`;
  writeFileSync(new URL(name, MEDIA), withFixedDates(pdf, handout.updated));
  console.log(`content/media/${name}: ${(pdf.length / 1000).toFixed(0)} kB`);
}
await browser.close();

const digests = Object.fromEntries(pages.map(({ handout, digest }) => [handout.slug, digest]));
writeFileSync(MADE, `${JSON.stringify(digests, null, 2)}\n`);
