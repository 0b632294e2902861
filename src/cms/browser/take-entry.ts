import { ORIGINAL } from '../format/entry-file.ts';
import type { Immutable } from './decap.ts';
import { isAskedFor } from './is-asked-for.ts';

const entryOf = (draft: Immutable) => draft.get('entry') as Immutable;
const dataOf = (draft: Immutable) => entryOf(draft).get('data') as Immutable;

/** The name of what is edited: nothing before the first form, or of a new entry. */
const slugOf = (draft: Immutable) =>
  (draft.get('entry') as Immutable | undefined)?.get('slug') as string | undefined;

/**
 * What Decap's draft becomes when an entry has been read. One that comes late leaves what is
 * there; one that was just saved, and typed in meanwhile, keeps the words of the form.
 */
export function takeEntry(before: Immutable, after: Immutable): Immutable {
  const { collection, slug } = entryOf(after).toJS() as { collection: string; slug: string };
  if (!isAskedFor({ collection, slug }, slugOf(before))) return before;
  if (before.get('maillageGoesOn') !== true || slugOf(before) !== slug) return after;
  const original = dataOf(after).get(ORIGINAL);
  const data = dataOf(after).merge(dataOf(before)).set(ORIGINAL, original);
  return after.set('entry', entryOf(after).set('data', data)).set('hasChanged', true);
}
