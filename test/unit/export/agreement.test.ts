import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type JsonSchema, jsonSchemaOf } from '../../../src/export/json-schema.ts';
import { fieldRows } from '../../../src/export/model-document/field-rows.ts';
import { modelDocument } from '../../../src/export/model-document/index.ts';
import type { Fields } from '../../../src/model/fields/index.ts';
import { schemaOf, TYPE_IDS, type TypeId, types } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { leastData } from '../../fixtures/full-entries.ts';

interface Told {
  key: string;
  label: string;
  required: boolean;
  values: string[];
}

const frontMatterOf = (id: TypeId): Fields => {
  const { body: _body, ...fields }: Fields = types[id].fields;
  return fields;
};

/** What the model declares. */
const declared = (id: TypeId): Told[] =>
  fieldRows(frontMatterOf(id)).map(({ key, label, required, vocabulary }) => ({
    key,
    label,
    required,
    values: vocabulary?.terms.map(({ value }) => value) ?? [],
  }));

/** What the JSON Schema says. */
function published(schema: JsonSchema, under = ''): Told[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    told(value as JsonSchema, `${under}${key}`, schema.required?.includes(key) ?? false),
  );
}

function told(schema: JsonSchema, key: string, required: boolean): Told[] {
  const items = schema.items as JsonSchema | undefined;
  const values = (items?.enum ?? schema.enum ?? []) as string[];
  const own: Told = { key, label: schema.title ?? '', required, values };
  if (schema.properties) return [own, ...published(schema, `${key}.`)];
  if (!items || items.enum) return [own];
  return [
    own,
    ...(items.properties ? published(items, `${key}[].`) : told(items, `${key}[]`, true)),
  ];
}

/** What docs/model.md says: its table for that type, and its lists of values. */
function documented(document: string, id: TypeId): Told[] {
  const section = document.split(/^## /m).find((part) => part.includes(`\n\`${id}\`, dans `)) ?? '';
  return [...section.matchAll(/^\| `(.+?)` \| (.*?) \| (.*?) \| (oui|non) \|/gm)].map(
    ([, key = '', label = '', written = '', required]) => ({
      key,
      label,
      required: required === 'oui',
      values: valuesAt(document, /\(#(liste-[^)]+)\)/.exec(written)?.[1]),
    }),
  );
}

function valuesAt(document: string, anchor: string | undefined): string[] {
  if (!anchor) return [];
  const list = document.split(`<a id="${anchor}">`)[1]?.split(/^#/m)[0] ?? '';
  return [...list.matchAll(/^- `(.+?)`/gm)].map(([, value = '']) => value);
}

const committed = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8');

describe.each(TYPE_IDS)('the model of %s', (id) => {
  it('is what its schema reads', () => {
    const { shape } = schemaOf(id) as unknown as z.ZodObject;
    expect(Object.keys(shape)).toEqual(Object.keys(frontMatterOf(id)));
  });

  it('is what its JSON Schema publishes', () => {
    expect(published(jsonSchemaOf(id, (path) => path))).toEqual(declared(id));
  });

  it('is what docs/model.md tells', () => {
    expect(documented(committed, id)).toEqual(declared(id));
  });

  it('refuses an unknown key, an unknown value and a missing field', () => {
    const entry = leastData(id);
    const rules = (raw: unknown) => validate(id, raw).problems.map(({ rule }) => rule);
    expect(rules({ ...entry, inconnu: 'x' })).toEqual(['champ-inconnu']);
    expect(rules({ ...entry, status: 'inconnu' })).toEqual(['valeur-inconnue']);
    expect(rules({ ...entry, [types[id].titleField]: undefined })).toEqual(['champ-manquant']);
  });
});

it('docs/model.md is what `npm run model-docs` makes', () => {
  expect(committed).toBe(modelDocument());
});

it('JSON Schemas refuse unknown keys at every level', () => {
  const loose = (schema: JsonSchema): boolean =>
    (schema.type === 'object' && schema.additionalProperties !== false) ||
    Object.values(schema.properties ?? {}).some((value) => loose(value as JsonSchema)) ||
    (schema.items !== undefined && loose(schema.items as JsonSchema));
  expect(TYPE_IDS.filter((id) => loose(jsonSchemaOf(id, (path) => path)))).toEqual([]);
});
