import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont, { type SubsetFontOptions } from 'subset-font';
import { withAlias } from './font-alias.ts';

const PACKAGES = 'node_modules/@fontsource-variable';
const OUT = 'src/styles/fonts';
/** Served beside the fonts, as their licences ask. */
const LICENCES = 'public/polices';
const NARROW_NO_BREAK_SPACE = 0x202f;
const THIN_SPACE = 0x2009;

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What French needs, and the names of its neighbours: Latin, its punctuation, a few signs. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ${range(0x2009, 0x200a)}${range(0x2010, 0x2015)}‘’‚“”„†•…′″‹›€−`;

interface Font {
  name: string;
  folder: string;
  file: string;
  variationAxes: SubsetFontOptions['variationAxes'];
}

const fonts: Font[] = [
  {
    name: 'atkinson',
    folder: 'atkinson-hyperlegible-next',
    file: 'atkinson-hyperlegible-next-latin-wght-normal',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    // At the optical size of large titles (72) the dot of the i closes: 22 keeps it open.
    name: 'bricolage',
    folder: 'bricolage-grotesque',
    file: 'bricolage-grotesque-latin-standard-normal',
    variationAxes: { opsz: 22, wdth: 88, wght: 720 },
  },
];

await mkdir(OUT, { recursive: true });
await mkdir(LICENCES, { recursive: true });
for (const font of fonts) {
  const whole = await readFile(`${PACKAGES}/${font.folder}/files/${font.file}.woff2`);
  const cut = await subsetFont(whole, LATIN, {
    targetFormat: 'sfnt',
    variationAxes: font.variationAxes,
  });
  // Neither font has the narrow no-break space that French puts before ; ! and ?
  const aliased = withAlias(cut, NARROW_NO_BREAK_SPACE, THIN_SPACE);
  const woff2 = await subsetFont(aliased, LATIN + String.fromCodePoint(NARROW_NO_BREAK_SPACE), {
    targetFormat: 'woff2',
  });
  await writeFile(`${OUT}/${font.name}.woff2`, woff2);
  await copyFile(`${PACKAGES}/${font.folder}/LICENSE`, `${LICENCES}/OFL-${font.name}.txt`);
  console.log(`${OUT}/${font.name}.woff2: ${(woff2.length / 1000).toFixed(1)} kB`);
}
