import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';

/** Lists that are still empty read as such, as once validated. */
export function emptyLists(type: TypeId): FormData {
  const fields: Fields = types[type].fields;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(
        ([, { control }]) => control.kind === 'list' || (control.kind === 'choice' && control.many),
      )
      .map(([key]) => [key, []]),
  );
}
