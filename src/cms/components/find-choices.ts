import { distance } from 'fastest-levenshtein';
import type { Choice } from './reference-choices.ts';

/** From this length on, a word may have one wrong letter. */
const LENIENT = 4;

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The choices that hold every word typed, at the beginning of a word of theirs, accents and one
 * wrong letter forgiven; the nearest first.
 */
export function findChoices(choices: readonly Choice[], typed: string): Choice[] {
  const asked = words(typed);
  if (asked.length === 0) return [...choices];
  return choices
    .map((choice) => ({ choice, away: awayFrom(choice, asked) }))
    .filter(({ away }) => away < Infinity)
    .sort((a, b) => a.away - b.away)
    .map(({ choice }) => choice);
}

/** How far a choice is from the words typed: what its title says counts before where it stands. */
function awayFrom({ label, about }: Choice, asked: readonly string[]): number {
  const [own, around] = [words(label), words(about)];
  return asked.reduce(
    (sum, word) => sum + Math.min(nearest(word, own), nearest(word, around) + 1),
    0,
  );
}

function nearest(word: string, among: readonly string[]): number {
  if (among.some((one) => one.startsWith(word))) return 0;
  if (word.length < LENIENT) return Infinity;
  return among.some((one) => startsNear(one, word)) ? 2 : Infinity;
}

/** A letter typed wrong, forgotten or added. */
const startsNear = (one: string, word: string): boolean =>
  [-1, 0, 1].some((more) => distance(one.slice(0, word.length + more), word) <= 1);
