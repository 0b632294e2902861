import { z } from 'zod';
import type { Field, Fields } from '../model/fields/index.ts';
import { folderOf, schemaOf, type TypeId, types } from '../model/index.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Where the schema of a type is published. */
export const schemaPath = (id: TypeId): string => `/donnees/schemas/${folderOf(id)}.json`;

/**
 * The JSON Schema (2020-12) of a type's front matter: what may be written, in the words of
 * the editor. Rules between several fields (minutes, provenance) are beyond it: `validate`
 * holds them.
 */
export function jsonSchemaOf(id: TypeId, address: (path: string) => string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemaOf(id), { io: 'input' }) as JsonSchema;
  nameFields(schema, types[id].fields);
  return {
    ...($schema && { $schema }),
    $id: address(schemaPath(id)),
    title: types[id].label.one,
    description: `Une entrée est ${types[id].purpose}.`,
    ...schema,
  };
}

function nameFields(schema: JsonSchema, fields: Fields): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const field = fields[key];
    if (field) nameField(property as JsonSchema, field);
  }
}

function nameField(schema: JsonSchema, field: Field): void {
  const { label, control } = field;
  schema.title = label;
  const description = descriptionOf(field);
  if (description) schema.description = description;
  if (control.kind === 'object') nameFields(schema, control.fields);
  if (control.kind === 'list') nameField(schema.items as JsonSchema, control.item);
  if (control.kind === 'choice' && control.many) schema.uniqueItems = true;
  if (control.kind === 'line' && control.format === 'url') schema.format = 'uri';
}

function descriptionOf({ hint, control }: Field): string | undefined {
  if (control.kind !== 'reference') return hint;
  const target = `Renvoi à une entrée de : ${control.to.map(folderOf).join(', ')}.`;
  return hint ? `${hint} ${target}` : target;
}
