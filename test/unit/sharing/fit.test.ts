import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, wrap } from '../../../src/sharing/fit.ts';

/** Every character is as wide as it is tall. */
const measure = (text: string): number => Array.from(text).length;
const box = { width: 120, height: 60, sizes: [20, 10], leading: 1 };

describe('wrapping', () => {
  it('breaks at spaces, and never at those that hold', () => {
    expect(wrap('un deux\u00a0: trois', 6, measure)).toEqual(['un', 'deux\u00a0:', 'trois']);
    expect(wrap('', 6, measure)).toEqual([]);
  });
});

describe('fitting', () => {
  it('takes the largest size at which a text holds whole', () => {
    expect(fit('court', box, measure)).toEqual({ size: 20, lines: ['court'] });
    expect(fit('un mot insécable', box, measure).size).toBe(10);
  });

  it('leaves no word alone on the last line when the lines can be evened', () => {
    expect(fit('aaa bbb ccc d', { ...box, sizes: [10] }, measure).lines).toEqual([
      'aaa bbb',
      'ccc d',
    ]);
  });

  it('ends in « … » what is too long at the smallest size', () => {
    const { lines } = fit('mot '.repeat(60), box, measure);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(fit('a'.repeat(99), box, measure).lines).toEqual([`${'a'.repeat(11)}…`]);
  });

  it('never goes out of its box, and loses no word of what holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0') }), (text) => {
        const { size, lines } = fit(text, box, measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
        expect(lines.length * size).toBeLessThanOrEqual(box.height);
        if (!lines.some((line) => line.includes('…')))
          expect(lines.join(' ')).toBe(text.split(/ +/).filter(Boolean).join(' '));
      }),
    );
  });
});
