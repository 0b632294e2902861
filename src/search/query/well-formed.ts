import { type FacetFile, TYPE_FACET } from './facets.ts';
import { ranksOf } from './gaps.ts';
import type { IndexCard } from './index-card.ts';
import type { SearchFile } from './known-searches.ts';
import type { LexiconFile } from './lexicon.ts';
import type { LinkFile } from './links.ts';
import { SORTS } from './sort.ts';

/** What the files of another library hold is not ours: it is judged before it is used. */
export const isCard = (given: unknown): given is IndexCard =>
  isRecord(given) &&
  typeof given['version'] === 'string' &&
  isListOf(
    given['facets'],
    (facet) =>
      isRecord(facet) &&
      isText(facet['name']) &&
      isListOf(
        facet['values'],
        (one) => isRecord(one) && isText(one['value']) && isText(one['label']),
      ),
  );

/** `types` are the values of the type facet that can be shown: each page has one of them. */
export function isFacetFile(given: unknown, types: readonly string[]): given is FacetFile {
  if (!isRecord(given) || !isListOf(given['pages'], isText)) return false;
  const { pages, titleWords, facets, days, lastDays } = given;
  const size = pages.length;
  const areGaps = (gaps: unknown) =>
    isListOf(gaps, Number.isInteger) && ranksOf(gaps as number[]).every((rank) => rank in pages);
  const isCount = (words: unknown) => Number.isInteger(words) && Number(words) >= 0;
  const isDay = (day: unknown) => day === null || Number.isFinite(day);
  if (!isListOf(titleWords, isCount) || titleWords.length !== size) return false;
  if (!isRecord(facets) || !isRecord(days) || !isRecord(lastDays)) return false;
  if (!Object.values(lastDays).every(isText)) return false;
  const areRanks = Object.values(facets).every(
    (values) => isRecord(values) && Object.values(values).every(areGaps),
  );
  const areDays = SORTS.every((sort) => {
    const all = days[sort];
    return isListOf(all, isDay) && all.length === size;
  });
  if (!areRanks || !areDays) return false;
  const ofType = isRecord(facets[TYPE_FACET]) ? facets[TYPE_FACET] : {};
  return (
    Object.keys(ofType).every((type) => types.includes(type)) &&
    new Set(Object.values(ofType).flatMap((gaps) => ranksOf(gaps as number[]))).size === size
  );
}

export const isLexiconFile = (given: unknown): given is LexiconFile =>
  isRecord(given) &&
  isText(given['words']) &&
  isListOf(given['counts'], Number.isInteger) &&
  given['counts'].length === (given['words'] === '' ? 0 : given['words'].split(' ').length) &&
  isListOf(given['glossary'], (one) => isRecord(one) && isListOf(one['names'], isText)) &&
  Number.isInteger(given['searches']) &&
  Number(given['searches']) >= 0;

/** Of a library of so many pages. */
export const isLinkFile = (given: unknown, size: number): given is LinkFile =>
  isListOf(given, (ranks) => areRanks(ranks, size));

/** Of a library of so many pages. */
export const isSearchFile = (given: unknown, size: number): given is SearchFile =>
  isRecord(given) &&
  Object.values(given).every((rows) =>
    isListOf(rows, (row) => {
      if (!Array.isArray(row)) return false;
      const [id, length, ...ranks] = row as unknown[];
      return (
        Number.isInteger(id) &&
        Number(length) > 0 &&
        ranks.length === 3 &&
        ranks.every((all) => areRanks(all, size))
      );
    }),
  );

const areRanks = (given: unknown, size: number): boolean =>
  isListOf(given, (rank) => Number.isInteger(rank) && Number(rank) >= 0 && Number(rank) < size);

const isText = (given: unknown): given is string => typeof given === 'string';

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isListOf = (given: unknown, isOne: (one: unknown) => boolean): given is unknown[] =>
  Array.isArray(given) && given.every(isOne);
