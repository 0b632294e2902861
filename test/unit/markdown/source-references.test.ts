import { describe, expect, it } from 'vitest';
import { compile, linkSources, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { around } from '../../fixtures/surroundings.ts';

const treeOf = (source: string) => compile(source, { reader: readWithRemark, around }).tree;

/** The links made, as `words → address (accessible name)`. */
function linked(source: string, count = 6): string[] {
  const tree = treeOf(source);
  linkSources(tree, count);
  return Array.from(
    toHtmlText(tree).matchAll(/<a href="#(source-\d+)"([^>]*)>([^<]*)<\/a>/g),
    ([, id, attributes = '', words]) => {
      const label = /aria-label="([^"]+)"/.exec(attributes)?.[1];
      return `${words} → ${id}${label ? ` (${label})` : ''}`;
    },
  );
}

describe('sources named in a text', () => {
  it.each<[string, string[]]>([
    ['Il en restait 2 800 (source 6).', ['source 6 → source-6']],
    ['Source 1, page sans date', ['Source 1 → source-1']],
    ['D’après la source\u00a03', ['source\u00a03 → source-3']],
    [
      'Les sources 1 et 2. La source 2 ajoute',
      ['1 → source-1 (source 1)', '2 → source-2 (source 2)', 'source 2 → source-2'],
    ],
    [
      'd’après les sources 1, 2 et 6.',
      ['1 → source-1 (source 1)', '2 → source-2 (source 2)', '6 → source-6 (source 6)'],
    ],
    ['les sources 2 à 4', ['2 → source-2 (source 2)', '4 → source-4 (source 4)']],
    ['- (source 2)\n- **source 3**', ['source 2 → source-2', 'source 3 → source-3']],
    ['La source 3 de cette page', ['source 3 → source-3']],
  ])('%s', (source, expected) => expect(linked(source)).toEqual(expected));

  it.each([
    ['absent from the list', 'source 7, source 0'],
    ['of another page', 'la source 3 de la fiche, la source 2 du récit, source 1 d’une pratique'],
    ['of another page, linked', 'la source 3 de [la fiche](/fiches/x/)'],
    ['in another, shown', 'la source 1 dans [la fiche](/fiches/x/)'],
    ['in a link', '[la source 2](https://a.fr)'],
    ['in code', '`source 2`\n\n    source 3'],
    ['in a title', '## La source 2'],
    ['in a longer word', 'ressource 2, multi-source 2, sources2'],
    ['before a decimal or an ordinal', 'source 1,5 ; source 1.2 ; source 1er'],
    ['without a number', 'une source, des sources et 2 autres'],
  ])('are not linked when %s', (_why, source) => expect(linked(source)).toEqual([]));

  it('are linked one by one when only some of them exist', () => {
    expect(linked('les sources 1 et 9')).toEqual(['1 → source-1 (source 1)']);
    expect(linked('la source 1', 0)).toEqual([]);
  });

  it('keep every word, and are linked once only', () => {
    const tree = treeOf('Voir (source 2), puis les sources 1, 3 et 12 et *la source 2*.');
    const before = toHtmlText(tree);
    linkSources(tree, 6);
    const once = toHtmlText(tree);
    expect(once).not.toBe(before);
    expect(once.replace(/<\/?a\b[^>]*>/g, '')).toBe(before);
    linkSources(tree, 6);
    expect(toHtmlText(tree)).toBe(once);
  });
});
