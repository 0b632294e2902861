import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../src/cms/components/find-choices.ts';
import {
  type Choice,
  choicesOf,
  editorPathOf,
} from '../../../src/cms/components/reference-choices.ts';

const choice = (label: string, about = 'Structure'): Choice => ({ value: label, label, about });
const LIST = [
  choice('Association des œuvres'),
  choice('Emmaüs Connect'),
  choice('Former l’accueil', 'Rencontre d’Évry'),
  choice('Médiathèque'),
];
const found = (typed: string): string[] => findChoices(LIST, typed).map(({ label }) => label);

describe('a choice is found', () => {
  it.each([
    ['', LIST.map(({ label }) => label)],
    ['emmaus', ['Emmaüs Connect']],
    ['connect EMM', ['Emmaüs Connect']],
    ['oeuvre', ['Association des œuvres']],
    ['media', ['Médiathèque']],
    ['accueil', ['Former l’accueil']],
    ['evry', ['Former l’accueil']],
    ['mus', []],
    ['emmaus accueil', []],
  ])('« %s »', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it.each(['emaus', 'enmaus', 'emmmaus'])('with a wrong letter: « %s »', (typed) => {
    expect(found(typed)).toEqual(['Emmaüs Connect']);
  });

  it('nearest first: a word of its title, one of where it stands, one with a wrong letter', () => {
    const list = [choice('Forner'), choice('Autre', 'Former'), choice('Former')];
    expect(findChoices(list, 'former').map(({ label }) => label)).toEqual([
      'Former',
      'Autre',
      'Forner',
    ]);
  });

  it('among a thousand, at once', () => {
    const many = Array.from({ length: 1000 }, (_, rank) =>
      choice(`Structure numéro ${rank} de la médiation au long nom`),
    );
    const start = performance.now();
    expect(findChoices(many, 'mediaton 999')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what can be pointed to', () => {
  const events = { collection: 'rencontres', label: 'Rencontre', titleField: 'title' };
  const sheets = { collection: 'fiches', label: 'Fiche action', titleField: 'title' };
  const nec = {
    slug: 'nec',
    data: { title: 'NEC', needs: [{ id: 'former', text: 'Former' }, { text: 'sans identifiant' }] },
  };

  it('is an entry, by its slug, and by its folder where there are several types', () => {
    expect(choicesOf(events, [nec], { targets: [events] })).toEqual([
      { value: 'nec', label: 'NEC', about: 'Rencontre' },
    ]);
    expect(choicesOf(events, [nec], { targets: [events, sheets] })[0]?.value).toBe(
      'rencontres/nec',
    );
  });

  it('is an item of an entry', () => {
    expect(choicesOf(events, [nec], { targets: [events], within: 'needs' })).toEqual([
      { value: 'nec#former', label: 'Former', about: 'NEC' },
    ]);
  });

  it('can be opened', () => {
    expect(editorPathOf('nec#former', { targets: [events] })).toBe(
      '#/collections/rencontres/entries/nec',
    );
    expect(editorPathOf('fiches/x', { targets: [events, sheets] })).toBe(
      '#/collections/fiches/entries/x',
    );
  });
});
