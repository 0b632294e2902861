import { counted } from '../../components/french-list.ts';
import { citedWith } from '../../library/cited-with.ts';
import type { Library } from '../../library/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Link } from '../sheet/link-map.ts';
import { named } from '../sheet/link-to.ts';

/** Who an organisation works with: those its file names, then those told in the same pages, several times. */
export function withWhom(
  organisation: Entry<'organisation'>,
  library: Library,
  told: readonly Link[],
): Link[] {
  const linked = named(library, 'organisation', organisation.data.related).map((entry) => ({
    entry,
    why: 'liée à elle',
  }));
  const paths = new Set([...told, ...linked].map(({ entry }) => entry.path));
  const beside = citedWith(organisation, library)
    .filter(({ entry, pages }) => pages > 1 && !paths.has(entry.path))
    .map(({ entry, pages }) => ({ entry, why: `citée avec elle dans ${counted(pages, 'page')}` }));
  return [...linked.filter(({ entry }) => !told.some((link) => link.entry === entry)), ...beside];
}
