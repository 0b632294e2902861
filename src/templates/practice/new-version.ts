import type { Entry } from '../../model/entry.ts';
import { folderOf } from '../../model/index.ts';

/**
 * The address, in the editor, of a new practice that says which one it adapts. Decap fills the
 * fields that the query names; a field of several values reads them between commas.
 */
export function newVersion({ slug, data }: Entry<'practice'>): string {
  const known = { adaptedFrom: slug, themes: data.themes.join(',') };
  const filled = Object.entries(known).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled);
  return `/admin/#/collections/${folderOf('practice')}/new?${query.toString()}`;
}
