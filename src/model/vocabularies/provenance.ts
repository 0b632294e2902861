import type { Vocabulary, VocabularyTerm } from './vocabulary.ts';

/** A sheet numbers its sources from 1; nine have been enough for every document read so far. */
const MOST_SOURCES = 9;

const numbered = Array.from({ length: MOST_SOURCES }, (_, index): VocabularyTerm => ({
  value: `source ${index + 1}`,
  label: `Source n° ${index + 1}`,
}));

/** Who says so: a numbered source of the sheet, or the editors. What nobody says is left empty. */
export const provenances: Vocabulary = {
  name: 'Provenance',
  source: 'Maillage',
  terms: [{ value: 'rédaction', label: 'Proposé par la rédaction' }, ...numbered],
};

/** The rank of the source (from 1), or `undefined` for what the editors propose. */
export const sourceRank = (provenance: string): number | undefined =>
  provenance.startsWith('source ') ? Number(provenance.slice('source '.length)) : undefined;
