import { MINE } from '../config/list-views.ts';
import type { Immutable } from './decap.ts';
import { state } from './store.ts';

/** A list on the screen, as Decap knows it. */
interface OpenList {
  isLoading: boolean;
  /** Entries it is made from, before filters; not known of a search. */
  total?: number;
  /** The forge gives the first ones, and the others as one goes down. */
  isPartial: boolean;
  /** Filtered by what was saved from this browser. */
  isMine: boolean;
}

/** The list that the address names; nothing elsewhere. */
export function openList(): OpenList | undefined {
  const [, folder, more] =
    /^#\/(?:collections\/([^/?]+))?(\/?search\/.*)?(?:\?.*)?$/.exec(location.hash) ?? [];
  if (more) return { isLoading: state().search.isFetching, isPartial: false, isMine: false };
  return folder === undefined ? undefined : collectionList(folder);
}

function collectionList(folder: string): OpenList {
  const { entries, cursors } = state();
  const page = entries.getIn(['pages', folder]) as Immutable | undefined;
  const actions = cursors.getIn(['cursorsByType', 'collectionEntries', folder, 'actions']);
  const filter = entries.getIn(['filter', folder, `${MINE.field}__${MINE.pattern}`]);
  return {
    isLoading: page === undefined || page.get('isFetching') === true,
    total: slugsOf(folder, page).size,
    isPartial: (actions as Set<string> | undefined)?.has('append_next') ?? false,
    isMine: (filter as Immutable | undefined)?.get('active') === true,
  };
}

/** Published, and those that wait to be. */
function slugsOf(folder: string, page: Immutable | undefined): Set<string> {
  const ids = (page?.get('ids') as Iterable<string> | undefined) ?? [];
  const waiting = (state().editorialWorkflow.get('entities') ?? []) as Iterable<
    [key: string, entry: Immutable]
  >;
  return new Set([
    ...ids,
    ...[...waiting]
      .filter(([, entry]) => entry.get('collection') === folder)
      .map(([, entry]) => String(entry.get('slug'))),
  ]);
}
