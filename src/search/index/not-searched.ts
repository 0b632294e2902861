/**
 * Fields whose text would make a page answer a question it does not answer: identifiers and
 * contact details, the upkeep of the entry, where a claim comes from, other pages to read.
 */
export const NOT_SEARCHED: ReadonlySet<string> = new Set([
  'status',
  'datePrecision',
  'sources',
  'source',
  'related',
  'seeAlso',
  'attachments',
  'id',
  'pivot',
  'code',
  'code_insee',
  'horaires',
  'telephone',
  'courriels',
]);

/** Fields that name the entry in other words: they weigh as much as a title. */
export const NAMES: ReadonlySet<string> = new Set(['acronym', 'synonyms']);

/** The field of the words that people type who look for the entry. */
export const KEYWORDS = 'keywords';
