import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText, typeset } from '../../../src/markdown/index.ts';
import { around } from '../../fixtures/surroundings.ts';

const n = '\u202f';
const w = '\u00a0';

describe('French typography', () => {
  it.each([
    ["l'accès aujourd'hui", 'l’accès aujourd’hui'],
    ['Pourquoi ? Parce que !', `Pourquoi${n}? Parce que${n}!`],
    ['oui ; non', `oui${n}; non`],
    ['Avec : un stylo', `Avec${w}: un stylo`],
    ['« oui »', `«${w}oui${w}»`],
    ['«oui»', `«${w}oui${w}»`],
    ['1 000 personnes, 20 000 €', `1${n}000 personnes, 20${n}000${w}€`],
    ['16 % des gens', `16${w}% des gens`],
    ['et puis...', 'et puis…'],
    ['à 10:30, voir https://a.fr/?x=1', 'à 10:30, voir https://a.fr/?x=1'],
    ['cœur et œuvre', 'cœur et œuvre'],
  ])('%s', (before, after) => {
    expect(typeset(before)).toBe(after);
    expect(typeset(after), 'applied twice').toBe(after);
  });

  it('leaves code alone', () => {
    const { tree } = compile('`a ? b` ? oui', { reader: readWithRemark, around });
    expect(toHtmlText(tree)).toBe('<p><code>a ? b</code> ? oui</p>');
  });
});
