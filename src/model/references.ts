import type { TypeId } from './index.ts';
import { typeOfFolder } from './type-ids.ts';
import { type Leaf, leavesOfKind } from './walk.ts';

/** A pointer from one entry to another, found in the front matter. */
export interface Reference {
  /** Where it stands in the data, for instance `['organisers', 0]`. */
  path: readonly (string | number)[];
  /** The name of the field at the top of the data. */
  field: string;
  type: TypeId;
  slug: string;
  /** The item it points to inside the entry (a need's id), with the list's name. */
  item?: { within: string; id: string };
}

/** What a reference points to: nothing in it is about where it stands. */
export type Target = Pick<Reference, 'type' | 'slug' | 'item'>;

/** Every reference of an entry, in the order of its fields. */
export const referencesOf = (type: TypeId, data: object): Reference[] =>
  leavesOfKind(type, data, 'reference').map(parse);

const parse = ({ control, value, path }: Leaf<'reference'>): Reference => ({
  path,
  field: String(path[0]),
  ...targetOf(control, String(value)),
});

/** `slug`, `folder/slug` where it may be of several types, `slug#id` for an item of an entry. */
export function targetOf({ to, within }: Leaf<'reference'>['control'], value: string): Target {
  const [target = '', id] = value.split('#');
  const [first = '', second] = target.split('/');
  const type = second === undefined ? to[0] : typeOfFolder(first);
  return {
    type: type as TypeId,
    slug: second ?? first,
    ...(within && id && { item: { within, id } }),
  };
}
