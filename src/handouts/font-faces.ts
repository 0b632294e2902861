import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const FACES = [
  { family: 'Bricolage', file: 'bricolage', weight: 720 },
  { family: 'Atkinson', file: 'atkinson', weight: 400, axes: { wght: 400 } },
  { family: 'Atkinson', file: 'atkinson', weight: 700, axes: { wght: 700 } },
];

/**
 * The fonts of the site, cut to these characters, as rules that ask no server. A variable
 * font would go into a PDF as drawings of letters: each weight is made a font of its own.
 */
export async function fontFaces(characters: string): Promise<string> {
  const rules = FACES.map(async ({ family, file, weight, axes }) => {
    const whole = await readFile(new URL(`../styles/fonts/${file}.woff2`, import.meta.url));
    const font = await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      ...(axes && { variationAxes: axes }),
    });
    const address = `data:font/woff2;base64,${font.toString('base64')}`;
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${address}); }`;
  });
  return (await Promise.all(rules)).join('\n');
}
