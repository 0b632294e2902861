import { describe, expect, it } from 'vitest';
import { valueText } from '../../../src/cms/conflict/value-text.ts';
import { compare } from '../../../src/cms/conflict/versions.ts';
import { wordChanges } from '../../../src/cms/conflict/word-changes.ts';
import type { Fields } from '../../../src/model/fields/index.ts';
import { types } from '../../../src/model/index.ts';

const BASE = `---
term: aller vers
synonyms:
  - hors les murs
definition: Rencontrer les personnes.
status: brouillon # à relire
---
`;
const compared = (mine: string, theirs: string) =>
  compare({ type: 'term', base: BASE, mine, theirs });

describe('two versions of a file', () => {
  it('that touch other fields are one file: theirs to the byte, but for mine', () => {
    const theirs = BASE.replace('- hors les murs', '- hors les murs\n  - maraude');
    const { clashes, onlyMine, onlyTheirs, merge } = compared(
      BASE.replace('Rencontrer', 'Aller rencontrer'),
      theirs,
    );
    expect(clashes).toEqual([]);
    expect([onlyMine, onlyTheirs]).toEqual([['Définition'], ['Synonymes']]);
    expect(merge(new Set())).toBe(theirs.replace('Rencontrer', 'Aller rencontrer'));
  });

  it('that say the same do not clash', () => {
    const both = BASE.replace('Rencontrer', 'Aller rencontrer');
    expect(compared(both, both).clashes).toEqual([]);
    expect(compared(both, both).merge(new Set())).toBe(both);
  });

  it('that change one field each their way are chosen between, field by field', () => {
    const mine = BASE.replace('les personnes', 'chacun').replace('aller vers', 'aller-vers');
    const theirs = BASE.replace('les personnes', 'tout le monde').replace('hors les', 'dans les');
    const { clashes, merge } = compared(mine, theirs);
    expect(clashes.map(({ key, field }) => [key, field.label])).toEqual([
      ['definition', 'Définition'],
    ]);
    const kept = merge(new Set(['definition']));
    expect(kept).toContain('definition: Rencontrer chacun.\n');
    expect(kept).toContain('term: aller-vers\n');
    expect(kept).toContain('- dans les murs\n');
    expect(merge(new Set())).toContain('definition: Rencontrer tout le monde.\n');
  });

  it('keep what one of them took away', () => {
    const mine = BASE.replace('synonyms:\n  - hors les murs\n', '');
    const theirs = BASE.replace('Rencontrer', 'Aller rencontrer');
    expect(compared(mine, theirs).merge(new Set())).toBe(
      theirs.replace('synonyms:\n  - hors les murs\n', ''),
    );
  });

  it('are not compared when one is not readable', () => {
    expect(() => compared(BASE, 'sans en-tête')).toThrow('Ce fichier n’a pas d’en-tête lisible');
  });
});

describe('what is shown of two answers', () => {
  it('is in plain words', () => {
    const fields: Fields = types.term.fields;
    const shown = (key: string, value: unknown) => {
      const field = fields[key];
      return field && valueText(field, value);
    };
    expect(shown('status', 'publiée')).toBe('Publiée');
    expect(shown('synonyms', ['un', 'deux'])).toBe('• un\n• deux');
    expect(shown('sources', [{ title: 'Une source', url: 'https://exemple.fr' }])).toMatch(
      /^• .+ : Une source\n.+ : https:\/\/exemple\.fr$/,
    );
    expect(shown('acronym', undefined)).toBe('');
  });

  it('marks the words of each', () => {
    const [one, other] = wordChanges('Une personne accompagne.', 'Une personne montre.');
    const own = (side: typeof one) => side.filter(({ isOwn }) => isOwn).map(({ text }) => text);
    expect([own(one), own(other)]).toEqual([['accompagne'], ['montre']]);
    expect(one.map(({ text }) => text).join('')).toBe('Une personne accompagne.');
    expect(other.map(({ text }) => text).join('')).toBe('Une personne montre.');
  });
});
