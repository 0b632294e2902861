import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '../content/front-matter.ts';
import { explain } from '../model/explain.ts';
import { strictObject } from '../model/fields/index.ts';
import { type Handout, handoutFields } from './handout.ts';

const FOLDER = new URL('./sources/', import.meta.url);
const schema = strictObject(handoutFields);

/** Every source, by name. Throws on a front matter that cannot be read: which file, and what is wrong. */
export const readHandouts = (): Handout[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readHandout(name, readFileSync(new URL(name, FOLDER), 'utf8')));

/** One source, from its file name and its text. */
export function readHandout(name: string, source: string): Handout {
  const { split, problems } = splitFrontMatter(source);
  if (!split) throw unreadable(name, problems);
  const { raw, body, bodyLine } = split;
  const parsed = schema.safeParse(raw);
  if (!parsed.success)
    throw unreadable(
      name,
      parsed.error.issues.flatMap((issue) => explain(issue, handoutFields, raw)),
    );
  return { ...parsed.data, slug: name.replace(/\.md$/, ''), body, bodyLine };
}

const unreadable = (name: string, problems: readonly { message: string }[]): Error =>
  new Error(`${name}: ${problems.map(({ message }) => message).join(' ')}`);
