import { describe, expect, it } from 'vitest';
import { joinedIn, partsOf } from '../../../src/search/query/compounds.ts';
import { understand } from '../../../src/search/query/concepts.ts';
import { readLexicon } from '../../../src/search/query/lexicon.ts';
import { correcting, literal } from '../../../src/search/query/speller.ts';

const WORDS = 'aller malin numérique passe point rendez voisin voisinmalin vous';
const lexicon = readLexicon({
  words: WORDS,
  counts: WORDS.split(' ').map(() => 1),
  glossary: [],
  searches: 0,
});

describe('words written in one or in two', () => {
  it('a word that the corpus parts is parted', () => {
    expect(partsOf('rendezvous', lexicon)).toEqual(['rendez', 'vous']);
    expect(partsOf('pointnumérique', lexicon)).toEqual(['point', 'numérique']);
  });

  it.each(['voisinmalin', 'voisinm', 'voisinmaln', 'xylophone', 'numerique'])(
    '%s is left whole: it has a reading, or none',
    (word) => expect(partsOf(word, lexicon)).toEqual([word]),
  );

  it('two words that the corpus joins are joined, one letter wrong or not', () => {
    const joined = (query: string) => joinedIn(query.split(' '), lexicon);
    expect(joined('point voisin malin')).toEqual([
      { from: 1, word: 'voisinmalin', isCorrected: false },
    ]);
    expect(joined('voisin mlain')).toEqual([{ from: 0, word: 'voisinmalin', isCorrected: true }]);
    expect(joined('point numérique')).toEqual([]);
    expect(joined('vous voisin')).toEqual([]);
  });

  it('both readings are looked for, and a wrong letter is told', () => {
    const ways = (query: string) =>
      understand(query, lexicon, correcting).concepts.map((concept) =>
        concept.ways.map(({ words }) => words.map((forms) => forms[0]?.word).join(' ')),
      );
    expect(ways('voisin malin')).toEqual([['voisinmalin', 'voisin', 'malin']]);
    expect(understand('voisin mlain', lexicon, correcting).corrected).toEqual([
      { typed: 'voisin mlain', read: 'voisinmalin' },
    ]);
    expect(understand('voisin mlain', lexicon, literal).corrected).toEqual([]);
  });
});
