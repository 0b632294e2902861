import type { Control, Field, Fields } from './fields/index.ts';
import { type TypeId, types } from './index.ts';

type Path = readonly (string | number)[];

/** A value of an entry that is not made of others, with the field it belongs to. */
export interface Leaf<K extends Control['kind'] = Control['kind']> {
  control: Extract<Control, { kind: K }>;
  value: unknown;
  path: Path;
}

/** Every filled value of an entry, in the order of its fields, through lists and objects. */
export function leavesOf(type: TypeId, data: object): Leaf[] {
  const leaves: Leaf[] = [];
  const walkFields = (fields: Fields, values: object, path: Path): void => {
    for (const [key, field] of Object.entries(fields)) {
      const value = (values as Record<string, unknown>)[key];
      if (value !== undefined) walk(field, value, [...path, key]);
    }
  };
  const walk = ({ control }: Field, value: unknown, path: Path): void => {
    if (control.kind === 'list' && Array.isArray(value))
      value.forEach((item, index) => walk(control.item, item, [...path, index]));
    else if (control.kind === 'object' && typeof value === 'object' && value !== null)
      walkFields(control.fields, value, path);
    else leaves.push({ control, value, path });
  };
  walkFields(types[type].fields, data, []);
  return leaves;
}

/** The leaves of one kind of field. */
export const leavesOfKind = <K extends Control['kind']>(
  type: TypeId,
  data: object,
  kind: K,
): Leaf<K>[] =>
  leavesOf(type, data).filter(({ control }) => control.kind === kind) as unknown as Leaf<K>[];
