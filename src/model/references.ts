import type { Field, Fields } from './fields/index.ts';
import { type TypeId, typeOfFolder, types } from './index.ts';

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

/** Every reference of an entry, in the order of its fields. */
export function referencesOf(type: TypeId, data: object): Reference[] {
  const found: Reference[] = [];
  const walkFields = (fields: Fields, values: object, path: (string | number)[]): void => {
    for (const [key, field] of Object.entries(fields)) {
      const value = (values as Record<string, unknown>)[key];
      if (value !== undefined) walk(field, value, [...path, key]);
    }
  };
  const walk = ({ control }: Field, value: unknown, path: (string | number)[]): void => {
    if (control.kind === 'list' && Array.isArray(value))
      value.forEach((item, index) => walk(control.item, item, [...path, index]));
    else if (control.kind === 'object' && typeof value === 'object' && value !== null)
      walkFields(control.fields, value, path);
    else if (control.kind === 'reference' && typeof value === 'string')
      found.push(parse(value, control.to, control.within, path));
  };
  walkFields(types[type].fields, data, []);
  return found;
}

function parse(
  value: string,
  to: readonly TypeId[],
  within: string | undefined,
  path: readonly (string | number)[],
): Reference {
  const [target = '', id] = value.split('#');
  const [first = '', second] = target.split('/');
  const type = second === undefined ? to[0] : typeOfFolder(first);
  return {
    path,
    field: String(path[0]),
    type: type as TypeId,
    slug: second ?? first,
    ...(within && id && { item: { within, id } }),
  };
}
