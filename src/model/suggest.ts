import { distance } from 'fastest-levenshtein';

/** Letters alone: without accents nor capitals. */
export const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The candidate that the person most likely meant, if one is near enough (a third of the word). */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(plain(word), plain(candidate)) }))
    .sort((a, b) => a.away - b.away);
  return ranked[0] && ranked[0].away <= limit ? ranked[0].candidate : undefined;
}

/** « vouliez-vous dire X ? », or the whole list when nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates);
  return near ? `Vouliez-vous dire « ${near} » ?` : `Possibles : ${candidates.join(', ')}.`;
}
