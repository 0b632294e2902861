import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, nowhere, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { plainParagraph } from '../../../src/markdown/plain-text.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';

const WORDS =
  "été Œuvre l’an l'an import www x@y 12 1. - « » : ; ! ? … ... e.g. a-b # ** [ ] < & |";
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-zéèA-Z«][a-zé ,.;:!?'’()%/-]{0,40}$/),
);

describe('a plain text', () => {
  it.each([
    ['Sätteri', readWithSatteri],
    ['remark', readWithRemark],
  ])('is what %s would make of it', (_name, reader) => {
    let plain = 0;
    fc.assert(
      fc.property(text, (source) => {
        const tree = plainParagraph(source);
        if (!tree) return;
        plain += 1;
        // A first blank line, and the text goes the long way.
        const read = compile(`\n${source}`, { reader, around: nowhere, kind: 'text' });
        expect(toHtmlText(tree)).toBe(toHtmlText(read.tree));
        expect([read.links, read.headings, read.problems]).toEqual([[], [], []]);
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });
});
