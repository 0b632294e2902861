import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CROSSING, drawingOf, families } from '../../../src/components/icons/drawing-of.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';
import {
  audiences,
  maturity,
  themes,
  type Vocabulary,
} from '../../../src/model/vocabularies/index.ts';

const values = (vocabulary: Vocabulary) => vocabulary.terms.map(({ value }) => value);

/** What must have a drawing, by family. */
const DRAWN = {
  types: TYPE_IDS,
  themes: values(themes),
  publics: values(audiences),
  maturite: values(maturity),
} as const;
const all = Object.values(families).flatMap((family) => Object.entries(family));

describe.each(Object.entries(DRAWN))('the drawings of %s', (name, expected) => {
  it('are those of every value, and of no other: draw what is missing in src/components/icons/', () => {
    expect(Object.keys(families[name as keyof typeof DRAWN]).sort()).toEqual([...expected].sort());
  });
});

describe('the drawings', () => {
  it('are all different, and none is that of a value without a drawing', () => {
    const drawings = all.map(([, drawing]) => drawing);
    expect(new Set([...drawings, CROSSING]).size).toBe(drawings.length + 1);
  });

  it('stand in for a value that has none yet', () => {
    expect(drawingOf('themes', 'theme-de-demain')).toBe(CROSSING);
  });

  it.each(all)('%s is a path of a few letters, that begins in the square', (_value, drawing) => {
    expect(drawing).toMatch(/^M[-\d. a-zA-Z]+$/);
    expect(drawing.length).toBeLessThan(200);
    for (const [, x = '', y = ''] of drawing.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g))
      for (const at of [Number(x), Number(y)]) {
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(23);
      }
  });

  it('have one thread: their width, their ends and their ink are said once, in the styles', () => {
    const component = readFileSync('src/components/icons/Icon.astro', 'utf8');
    expect(component).not.toMatch(/stroke|fill=/);
    expect(component).toContain('aria-hidden="true"');
    expect(readFileSync('src/styles/icons.css', 'utf8')).toContain('stroke: currentcolor');
  });
});
