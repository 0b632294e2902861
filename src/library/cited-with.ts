import type { Entry } from '../model/entry.ts';
import { isListed, type Library } from './library.ts';

type Organisation = Entry<'organisation'>;

export interface CitedWith {
  entry: Organisation;
  /** In how many pages both are named. */
  pages: number;
}

/** The organisations named by the pages that name this one, those of the most pages first. */
export function citedWith(organisation: Organisation, library: Library): CitedWith[] {
  const pages = new Set(library.mentionsOf(organisation).map(({ from }) => from));
  const counts = new Map<string, number>();
  for (const { data } of [...pages].filter(isListed))
    for (const slug of new Set('organisations' in data ? data.organisations : []))
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
  counts.delete(organisation.slug);
  return [...counts]
    .map(([slug, pages]) => ({ entry: library.get('organisation', slug), pages }))
    .filter((other): other is CitedWith => other.entry !== undefined && isListed(other.entry))
    .sort((one, other) => other.pages - one.pages || (one.entry.slug < other.entry.slug ? -1 : 1));
}
