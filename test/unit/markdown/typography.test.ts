import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText, typeset } from '../../../src/markdown/index.ts';
import { around } from '../../fixtures/surroundings.ts';

const n = '\u202f';
const w = '\u00a0';

describe('French typography', () => {
  it.each([
    // apostrophes
    ["l'accès aujourd'hui", 'l’accès aujourd’hui'],
    ["jusqu'à l'« Oasis »", `jusqu’à l’«${w}Oasis${w}»`],
    ["d'1 heure", 'd’1 heure'],
    ["les '90", "les '90"],
    // high punctuation
    ['Pourquoi ? Parce que !', `Pourquoi${n}? Parce que${n}!`],
    ['Pourquoi? Parce que!', `Pourquoi${n}? Parce que${n}!`],
    ['Quoi ?!', `Quoi${n}?!`],
    ['oui ; non', `oui${n}; non`],
    ['(vraiment ?)', `(vraiment${n}?)`],
    ['Avec : un stylo', `Avec${w}: un stylo`],
    ['Avec: un stylo', `Avec${w}: un stylo`],
    // guillemets
    ['« oui »', `«${w}oui${w}»`],
    ['«oui»', `«${w}oui${w}»`],
    ['« Ça va ? »', `«${w}Ça va${n}?${w}»`],
    // numbers and units
    ['1 000 personnes, 20 000 €', `1${n}000 personnes, 20${n}000${w}€`],
    ['1 000 000 d’euros', `1${n}000${n}000 d’euros`],
    ['16 % des gens', `16${w}% des gens`],
    ['45 min, 1 h 30, 3 semaines', `45${w}min, 1${w}h${w}30, 3${w}semaines`],
    ['2 hommes', '2 hommes'],
    ['Le 3 mai', 'Le 3 mai'],
    // ranges
    ['10-15 ans', `10–15${w}ans`],
    ['en 2021-2022', 'en 2021–2022'],
    // ordinals
    ['le 2ème et le 3ième', 'le 2e et le 3e'],
    ['les 2èmes', 'les 2es'],
    ['le 1er et la 1re', 'le 1er et la 1re'],
    // signs
    ['et puis...', 'et puis…'],
    ['n° 3, p. 12', `n°${w}3, p.${w}12`],
    // left alone
    ['à 10:30', 'à 10:30'],
    ['https://a.fr/?x=1;y=2', 'https://a.fr/?x=1;y=2'],
    ['le 2026-11-21', 'le 2026-11-21'],
    ['01-23-45-67-89', '01-23-45-67-89'],
    ['covid-19', 'covid-19'],
    ['cœur et œuvre, Laetitia', 'cœur et œuvre, Laetitia'],
    ['C:\\dossier', 'C:\\dossier'],
  ])('%s', (before, after) => {
    expect(typeset(before)).toBe(after);
    expect(typeset(after), 'applied twice').toBe(after);
  });

  it('applied twice changes nothing more, and keeps every letter and figure', () => {
    const letters = (text: string) => text.replace(/i?ème/g, 'e').replace(/[^\p{L}\d]/gu, '');
    const pieces = fc.constantFrom(
      ...Array.from(" '’.…;!?:«»-–%€() \u00a0\u202f1234hminansème"),
      'mot',
      'https://a.fr',
      '2ème',
      '10-15',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (list) => {
        const text = list.join('');
        expect(typeset(typeset(text))).toBe(typeset(text));
        expect(letters(typeset(text))).toBe(letters(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves code and bare addresses alone', () => {
    const html = (source: string) =>
      toHtmlText(compile(source, { reader: readWithRemark, around }).tree);
    expect(html('`a ? b` et 1-2')).toBe('<p><code>a ? b</code> et 1–2</p>');
    expect(html('voir https://a.fr/2021-2022')).toContain('>https://a.fr/2021-2022</a>');
  });
});
