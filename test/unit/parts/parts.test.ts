import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { clock, parts, spell } from '../../../src/parts/index.ts';
import { around } from '../../fixtures/surroundings.ts';

describe('each part', () => {
  it.each(parts.map((part) => [part.tag, part] as const))(
    '%s renders its own example without a problem',
    (_tag, part) => {
      const { tree, problems } = compile(part.example, { reader: readWithRemark, around });
      expect(problems).toEqual([]);
      expect(toHtmlText(tree)).not.toContain(`&#x3C;${part.tag}`);
    },
  );
});

describe('minutes', () => {
  it('are spelled as people say them', () => {
    expect([0, 45, 60, 80, 185].map(spell)).toEqual(
      ['0 min', '45 min', '1 h', '1 h 20', '3 h 05'].map((text) => text.replaceAll(' ', '\u00a0')),
    );
  });

  it('tell when a step begins', () => {
    const { tree } = compile(parts.find(({ tag }) => tag === 'Etapes')?.example ?? '', {
      reader: readWithRemark,
      around,
    });
    expect(toHtmlText(tree).replaceAll('\u00a0', ' ')).toContain('0 h 10 à 0 h 30');
    expect(clock(65).replaceAll('\u00a0', ' ')).toBe('1 h 05');
  });
});
