import type { ReferenceTarget } from '../config/reference-options.ts';
import type { Hit, Query } from './decap.ts';

const loaded = new Map<string, Promise<Hit[]>>();

// Decap keeps the answer of a query for ten seconds: another limit is another query.
let limit = 1_000_000;

/** Every entry of a type, asked for once for all the fields that point to it. */
export function entriesOf(
  { collection, titleField }: ReferenceTarget,
  query: Query,
): Promise<Hit[]> {
  const asked =
    loaded.get(collection) ??
    query(`maillage-${collection}`, collection, [titleField], '', undefined, limit).then(
      ({ payload }) => payload.hits ?? [],
    );
  loaded.set(collection, asked);
  return asked;
}

/** Something may have been written elsewhere: entries are asked for again. */
export function forgetEntries(): void {
  loaded.clear();
  limit += 1;
}
