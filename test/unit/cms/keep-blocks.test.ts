import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBlocks } from '../../../src/cms/format/keep-blocks.ts';
import { asWeWrite } from '../../../src/cms/format/our-writing.ts';
import { shelter, unfenced } from '../../../src/cms/format/shelter.ts';
import { readMarkdown } from '../../../src/cms/format/markdown-blocks.ts';
import carefulBodies from '../../fixtures/careful-bodies.json' with { type: 'json' };
import hostileBodies from '../../fixtures/hostile-bodies.json' with { type: 'json' };

const bodies = Object.values(carefulBodies);

/** What the rich text is given: it writes code between backticks. */
const sheltered = (text: string) => shelter(text).replace(/^~~~/gm, '```');

/** A fence left open makes code of all that follows, fences included, and `sheltered` would not know it. */
const closesItsFences = (text: string): boolean =>
  (text.match(/^(?:```|~~~)/gm) ?? []).length % 2 === 0;

describe('what the rich text gives back', () => {
  it.each([
    ['another bullet', '- un\n- deux', '* un\n* deux'],
    ['another emphasis', 'un _mot_ et __deux__', 'un *mot* et **deux**'],
    ['another line end', 'un\\\ndeux', 'un  \ndeux'],
    ['another order of marks', '**_mot_**', '***mot***'],
    ['an address inline', '[un][a]\n\n[a]: /x', '[un](/x)'],
    ['a table without its alignments', '| a |\n| --: |\n| 1 |', '| a   |\n| --- |\n| 1   |'],
    ['a rule', '***', '---'],
    ['a title underlined', 'Un\n---', '## Un'],
    ['a bracket of a link left open', '[a\\[s\\]](/x)', '[a\\[s]](/x)'],
    ['a list less airy', '- un\n\n- deux', '* un\n* deux'],
  ])('says the same: %s', (_name, read, given) => {
    expect(keepBlocks(read)(given)).toBe(read);
  });

  it.each([
    ['a word', 'Un mot.', 'Un seul mot.'],
    ['a mark', 'Un mot.', 'Un *mot*.'],
    ['an address', '[un](/a)', '[un](/b)'],
    ['a level', '## Un', '### Un'],
    ['an order', '1. un', '- un'],
    ['code', '`un`', 'un'],
    ['a box', '- [ ] un', '- [x] un'],
    ['a no-break space', 'un\u00a0mot', 'un mot'],
  ])('says something else: %s', (_name, read, given) => {
    expect(keepBlocks(read)(given)).toBe(given);
  });

  it('is a small change where one block changes', () => {
    const read = 'Un.\n\n\n- a\n- b\n\n| a |\n| :-: |\n| _1_ |\n\nFin.';
    const given = 'Un.\n\n* a\n* b\n* c\n\n| a   |\n| --- |\n| *1* |\n\nFin.';
    expect(keepBlocks(read)(given)).toBe('Un.\n\n- a\n- b\n- c\n\n| a |\n| :-: |\n| _1_ |\n\nFin.');
  });

  it('keeps the addresses of links, which the rich text does not show', () => {
    const read = '[un][a] et deux.\n\n[a]: /x "t"\n\nFin.';
    expect(keepBlocks(read)('[un](/x "t") et trois.\n\nFin.')).toBe(
      '[un](/x "t") et trois.\n\n[a]: /x "t"\n\nFin.',
    );
  });

  it('lets a block go, and comes back to what was read when it comes back', () => {
    const keep = keepBlocks('Un.\n\n* deux\n\nTrois.');
    expect(keep('Un.\n\nTrois.')).toBe('Un.\n\nTrois.');
    expect(keep('Un.\n\n* deux\n\nTrois.')).toBe('Un.\n\n* deux\n\nTrois.');
  });

  const texts = fc.array(fc.constantFrom(...bodies, ...hostileBodies.filter(closesItsFences)), {
    minLength: 1,
    maxLength: 4,
  });

  it('is what was read, whatever was read, when nothing has changed', () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        const read = chosen.join('\n\n');
        expect(keepBlocks(read)(sheltered(read))).toBe(read);
      }),
    );
  });

  it('has every word of a block that was added', () => {
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[a-zé ]{1,20}$/), (chosen, added) => {
        const read = chosen.join('\n\n');
        expect(keepBlocks(read)(`${read}\n\nZ${added}`)).toContain(`Z${added}`.trim());
      }),
    );
  });
});

describe('what the rich text would damage', () => {
  it.each(bodies)('is sheltered, and comes back as it was: %j', (body) => {
    expect(keepBlocks(body)(sheltered(body))).toBe(body);
    expect(shelter(shelter(body))).toBe(shelter(body));
  });

  it('is a reference to a character that is to be read as it is', () => {
    const body = 'Écrire \\&amp; ou \\\\&amp;, ou `\\&amp;`.';
    expect(shelter(body)).toBe('Écrire \u2060&amp; ou \\\\&amp;, ou `\\&amp;`.');
    expect(asWeWrite(shelter(body))).toBe(body);
  });

  it('has no box to tick, no lost escape, and no item of two paragraphs', () => {
    expect(shelter('- [x] fait')).toBe('- \\[x] fait');
    expect(shelter('1\\. Un\n\n\\+ 20 %')).toBe('1\u2060. Un\n\n\u2060+ 20 %');
    expect(unfenced(shelter('- un\n\n  suite'))).toBe('- un\n\n  suite');
    expect(readMarkdown.parse(shelter('- un\n\n  suite')).children[0]?.type).toBe('paragraph');
  });
});

describe('what a contributor types', () => {
  it.each([
    ['a list', '* un\n  * deux', '- un\n  - deux'],
    ['a box to tick', '* \\[ ] un\n* \\[x] deux', '- [ ] un\n- [x] deux'],
    ['a line that begins with a plus', '+ 20 % en un an', '\\+ 20 % en un an'],
    ['spaces before a line', '\\    un', 'un'],
    ['tildes', 'un\n\n~~~\n\ndeux', 'un\n\n\\~~~\n\ndeux'],
    ['a bracket', '\\[x] un', '\\[x] un'],
    [
      'an address',
      '*<https://exemple.fr/a>* ou `<https://b>`.',
      '*https://exemple.fr/a* ou `<https://b>`.',
    ],
  ])('is written as this library writes: %s', (_name, given, written) => {
    expect(asWeWrite(given)).toBe(written);
  });

  it('is left alone in a part, whose own rich text has written it', () => {
    const part = '<Encart type="info">\n\n+ un\n\n</Encart>';
    expect(asWeWrite(part)).toBe(part);
  });
});
