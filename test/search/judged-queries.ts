import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What makes a query hard; each has its file in `queries/`. */
export const KINDS = [
  'no-accents',
  'plural-gender',
  'elision',
  'apostrophe',
  'hyphen',
  'acronym',
  'synonym',
  'typo-one',
  'typo-two',
  'phonetic',
  'question',
  'part-of-word',
  'several-needs',
  'proper-name',
  'place',
  'stop-words',
  'nothing',
] as const;

const judgedQuery = z.strictObject({
  query: z.string().min(1).max(80),
  kind: z.enum(KINDS),
  /** What the person wants, in one sentence. */
  need: z.string().regex(/^\p{Lu}.*\.$/u),
  /** Looked at only once tuning is over. */
  aside: z.literal(true).optional(),
  /** By entry (`fiches/slug`): 3, exactly what is wanted; 2, a useful answer; 1, touches it. */
  judgements: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

export type JudgedQuery = z.infer<typeof judgedQuery>;
export type Kind = JudgedQuery['kind'];

/** The queries of one kind, in the order of their file. */
export function queriesOf(kind: Kind): JudgedQuery[] {
  const file = new URL(`./queries/${kind}.json`, import.meta.url);
  return z.array(judgedQuery).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Entries that answer: graded 2 or 3. */
export const answersTo = ({ judgements }: JudgedQuery): string[] =>
  Object.keys(judgements).filter((entry) => (judgements[entry] ?? 0) >= 2);

/**
 * The queries to keep aside: of each three in a row, the one whose SHA-256 is lowest.
 * Three added at the end of a file move none of the others.
 */
export function asideByRule(queries: JudgedQuery[]): JudgedQuery[] {
  const threes = Array.from({ length: Math.floor(queries.length / 3) }, (_, rank) =>
    queries.slice(rank * 3, rank * 3 + 3),
  );
  return threes.flatMap((three) => three.toSorted(byDigest).slice(0, 1));
}

const digest = ({ query }: JudgedQuery): string => createHash('sha256').update(query).digest('hex');

const byDigest = (one: JudgedQuery, other: JudgedQuery): number =>
  digest(one) < digest(other) ? -1 : 1;
