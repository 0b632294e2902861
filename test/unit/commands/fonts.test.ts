import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';

/** Every font has a first glyph for what it does not have. */
const glyphsOf = (font: Buffer): number => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const maxp = tables.find((at) => font.toString('latin1', at, at + 4) === 'maxp') ?? 0;
  return font.readUInt16BE(font.readUInt32BE(maxp + 8) + 4);
};

describe.each(['atkinson', 'bricolage'])('the %s of the site', (name) => {
  const font = readFileSync(`src/styles/fonts/${name}.woff2`);
  const has = async (text: string) =>
    glyphsOf(await subsetFont(font, text, { targetFormat: 'sfnt' })) > 1;

  it('draws French, its narrow no-break space included', async () => {
    for (const character of ['\u202f', '\u00a0', 'œ', 'Œ', 'Ç', '«', '’', '…', '€'])
      expect(await has(character), character).toBe(true);
    expect(await has('中')).toBe(false);
  });

  it('is small', () => {
    expect(font.length).toBeLessThan(22_000);
  });
});
