import type { Entry } from '../../model/entry.ts';
import { folderOf } from '../../model/index.ts';

/** The longest title that a practice may have. */
const LONGEST = 90;

/**
 * The address, in the editor, of a new practice that says which one it adapts, and starts from
 * what goes with it elsewhere: its problem, its themes, its audiences. What it gave and where it
 * was done is its own. A field of several values reads them between commas.
 */
export function newVersion({ slug, data }: Entry<'practice'>): string {
  const title = `${data.title} (adaptation)`;
  const known = {
    adaptedFrom: slug,
    title: title.length > LONGEST ? '' : title,
    problem: data.problem,
    themes: data.themes.join(','),
    audiences: data.audiences.join(','),
    // Who adapts it says so: the sources of the other one are not theirs.
    audiencesFrom: data.audiences.length > 0 ? 'rédaction' : '',
  };
  const filled = Object.entries(known).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled);
  return `/admin/#/collections/${folderOf('practice')}/new?${query.toString()}`;
}
