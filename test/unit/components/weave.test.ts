import { describe, expect, it } from 'vitest';
import { across, band, BAND_HEIGHT, down } from '../../../src/components/weave/band.ts';
import { clothOf } from '../../../src/components/weave/cloth.ts';
import { ribbonId, definitions } from '../../../src/components/weave/definitions.ts';
import { weaves } from '../../../src/components/weave/matrix.ts';
import { rhythmOf } from '../../../src/components/weave/rhythm.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';

const sum = (dashes: string) => dashes.split(' ').reduce((total, part) => total + Number(part), 0);

describe('a rhythm', () => {
  it('begins at or before zero, and joins what goes on around the repeat', () => {
    const rhythm = rhythmOf(
      [
        [0, 8],
        [24, 8],
      ],
      32,
    );
    expect(rhythm).toEqual({ dashes: '16 16', start: -8 });
  });

  it('is the same for two rows that are shifts of one another', () => {
    expect(rhythmOf([[0, 8]], 16).dashes).toBe(rhythmOf([[8, 8]], 16).dashes);
  });
});

describe.each(TYPE_IDS)('the cloth of a %s', (type) => {
  const cloth = clothOf(weaves[type]);
  const strands = band(type);

  it('repeats whole: dashes and gaps divide the repeat', () => {
    for (const { dashes } of strands)
      expect((cloth.columns * cloth.cell) % sum(dashes), dashes).toBe(0);
  });

  it('has a thread of each dye in every row', () => {
    const rows = BAND_HEIGHT / cloth.cell;
    const count = (name: string) =>
      strands.filter(({ className }) => className === name).flatMap(({ lines }) => lines).length;
    expect(count('dessus')).toBe(rows);
    expect(count('dessous')).toBe(rows);
  });

  it('is drawn across or down', () => {
    for (const strand of strands) {
      expect(across(strand, 100)).toMatch(/^(M-?\d+ \d+H100)+$/);
      expect(down(strand, 100)).toMatch(/^(M\d+ -?\d+V100)+$/);
    }
  });
});

it('no two types have the same weave', () => {
  const drawn = TYPE_IDS.map((type) => JSON.stringify(band(type)));
  expect(new Set(drawn).size).toBe(TYPE_IDS.length);
});

it('a page carries one cloth of each type, to cut ribbons and swatches from', () => {
  expect(definitions.map(({ id }) => id)).toEqual(TYPE_IDS.map(ribbonId));
  for (const { paths } of definitions) expect(paths.length).toBeGreaterThan(1);
});
