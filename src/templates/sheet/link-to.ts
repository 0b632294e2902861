import { withBase } from '../../layouts/address.ts';
import type { Library } from '../../library/library.ts';
import { type AnyEntry, titleOf } from '../../model/entry.ts';
import type { TypeId } from '../../model/index.ts';
import type { Prose } from '../prose.ts';
import { escape } from './escape.ts';

/** A link to an entry, as HTML. */
export const linkTo = (entry: AnyEntry, prose: Prose): string =>
  `<a href="${withBase(entry.path)}">${escape(prose.plain(titleOf(entry)))}</a>`;

/** The entries of a type that references name; those not shown in this build (drafts) are left out. */
export const named = (library: Library, type: TypeId, slugs: readonly string[]): AnyEntry[] =>
  slugs
    .map((slug) => library.get(type, slug) as AnyEntry | undefined)
    .filter((entry) => entry !== undefined);

/** Links to them, separated by commas; `undefined` when there is none. */
export const linksTo = (
  library: Library,
  type: TypeId,
  slugs: readonly (string | undefined)[],
  prose: Prose,
): string | undefined =>
  named(
    library,
    type,
    slugs.filter((slug) => slug !== undefined),
  )
    .map((entry) => linkTo(entry, prose))
    .join(', ') || undefined;

/** A link out of the site, its address shortened to its host. */
export const linkOut = (
  url: string,
  text: string = new URL(url).hostname.replace(/^www\./, ''),
): string => `<a href="${escape(url)}">${escape(text)}</a>`;
