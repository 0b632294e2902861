import type { z } from 'zod';
import { type Fields, strictObject, type ValuesOf } from './fields/index.ts';
import type { TypeId } from './type-ids.ts';
import { actionSheet } from './types/action-sheet.ts';
import { event } from './types/event.ts';
import { organisation } from './types/organisation.ts';
import { practice } from './types/practice.ts';
import { resource } from './types/resource.ts';
import { term } from './types/term.ts';

/** The registry: the one list of the types of content. Its order is the order of menus. */
export const types = { actionSheet, practice, event, organisation, resource, term } as const;

export type Types = typeof types;

/** The validated front matter of an entry of that type, its body apart. */
export type DataOf<T extends TypeId> = Omit<ValuesOf<Types[T]['fields']>, 'body'>;

// A schema compiles itself when first used: one a type, not one an entry.
const schemas = new Map<TypeId, z.ZodType>();

/** The strict schema of an entry's front matter (the body is what follows it). */
export function schemaOf<T extends TypeId>(id: T): z.ZodType<DataOf<T>> {
  const { body: _body, ...fields }: Fields = types[id].fields;
  const schema = schemas.get(id) ?? strictObject(fields);
  schemas.set(id, schema);
  return schema as unknown as z.ZodType<DataOf<T>>;
}

export const hasBody = (id: TypeId): boolean => 'body' in types[id].fields;

export * from './content-type.ts';
export { folderOf, TYPE_IDS, type TypeId, typeOfFolder } from './type-ids.ts';
