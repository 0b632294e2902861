import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, spellContrast } from '../../../src/design/contrast.ts';
import { pairs } from '../../../src/design/pairs.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';
import { kindOf, readTokens } from '../../../src/design/tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = readTokens(css);
const token = (name: string) => {
  const found = tokens.find((one) => one.name === name);
  if (!found) throw new Error(`tokens.css has no --${name}.`);
  return found;
};

describe('a contrast', () => {
  it('is that of WCAG 2.2', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
    expect(() => contrast('red', '#ffffff')).toThrow('#rrggbb');
  });

  it('is told without being rounded up', () => {
    expect(spellContrast(6.9999)).toBe('6,99');
  });
});

describe('the tokens', () => {
  it('are read by day and by night', () => {
    expect(
      readTokens(
        ':root{--a: #111111;--b: 1rem}@media (prefers-color-scheme: dark){:root{--a: #222222;}}',
      ),
    ).toEqual([{ name: 'a', light: '#111111', dark: '#222222' }]);
    expect(token('paper')).toEqual({ name: 'paper', light: '#f8f2e4', dark: '#11162a' });
    expect(new Set(tokens.map(kindOf))).toEqual(
      new Set(['colour', 'size', 'space', 'font', 'other']),
    );
  });

  it('have every colour in a pair that is measured, rules that only part things aside', () => {
    const measured = new Set(pairs.flatMap(({ colour, on }) => [colour, on]));
    const unmeasured = tokens
      .filter((one) => kindOf(one) === 'colour' && !measured.has(one.name))
      .map(({ name }) => name);
    expect(unmeasured).toEqual(['rule', 'rule-soft']);
  });

  it('of the types are the same on paper as by day', () => {
    const print = readTokens(readFileSync('src/styles/print.css', 'utf8'));
    const dyes = new Set(
      pairs.filter(({ use }) => /type|étoffe/.test(use)).map(({ colour }) => colour),
    );
    expect(dyes.size).toBe(TYPE_IDS.length + 1);
    for (const name of dyes)
      expect(print.find((one) => one.name === name)?.light, name).toBe(token(name).light);
  });
});

describe.each(['light', 'dark'] as const)('by %s', (scheme) => {
  it.each(pairs)('$colour on $on holds $least', ({ colour, on, least }) => {
    expect(contrast(token(colour)[scheme], token(on)[scheme])).toBeGreaterThanOrEqual(least);
  });
});
