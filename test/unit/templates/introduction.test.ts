import { toString } from 'hast-util-to-string';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { introductionParts } from '../../../src/templates/lists/introduction-parts.ts';
import { openingWords } from '../../../src/templates/lists/opening-words.ts';
import { around } from '../../fixtures/surroundings.ts';

const parts = (markdown: string) =>
  introductionParts(
    compile(markdown, { reader: readWithSatteri, around }).tree.children as ElementContent[],
  );
const WRITTEN = `On va voir une personne.

Cela prend du temps.

Par où commencer, dedans ou dehors ?

- Vous pouvez sortir : [tenir un stand](/fiches/stand/), puis *recommencer*.
- [Pix](/ressources/pix/), pour montrer ses acquis : c’est utile.

Ce qui manque : la campagne.
`;

describe('an introduction', () => {
  it('opens with its first lines, and keeps the rest of its text around where to begin', () => {
    const { lead, text, after } = parts(WRITTEN);
    expect(lead && toString(lead)).toBe('On va voir une personne.');
    expect(text.map((node) => toString(node))).toEqual(['Cela prend du temps.']);
    expect(after.map((node) => toString(node))).toEqual(['Ce qui manque\u00a0: la campagne.']);
  });

  it('has a signpost a line: the situation, and its pages as they are written', () => {
    const { begin } = parts(WRITTEN);
    expect(begin && toString(begin.question)).toBe('Par où commencer, dedans ou dehors\u202f?');
    expect(
      begin?.signposts.map(({ situation, pages }) => [situation, pages.tagName, toString(pages)]),
    ).toEqual([
      ['Vous pouvez sortir', 'p', 'tenir un stand, puis recommencer.'],
      [undefined, 'p', 'Pix, pour montrer ses acquis\u00a0: c’est utile.'],
    ]);
  });

  it('written otherwise, keeps its text whole', () => {
    const { lead, text, begin, after } = parts('## Titre\n\nUn mot.\n\n- un\n- deux\n');
    expect([lead, begin, after]).toEqual([undefined, undefined, []]);
    expect(text.map((node) => 'tagName' in node && node.tagName)).toEqual(['h2', 'p', 'ul']);
    expect(parts('')).toEqual({ lead: undefined, text: [], begin: undefined, after: [] });
  });
});

describe('opening words', () => {
  it('are whole sentences, as many as make sense alone, without links', () => {
    expect(
      openingWords(
        'On les croit à l’aise. Ils ont une [bourse](/x/), un *logement*, des papiers à demander. Puis le reste.\n\nAutre paragraphe.',
      ),
    ).toBe('On les croit à l’aise. Ils ont une bourse, un logement, des papiers à demander.');
    expect(openingWords('Sans point')).toBe('Sans point');
    expect(openingWords('')).toBe('');
  });
});
