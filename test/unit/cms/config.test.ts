import { describe, expect, it } from 'vitest';
import type { DecapField } from '../../../src/cms/config/decap-config.ts';
import { editorConfig } from '../../../src/cms/config/editor-config.ts';
import type { Field, Fields } from '../../../src/model/fields/index.ts';
import { TYPE_IDS, types } from '../../../src/model/index.ts';

const config = editorConfig(
  {
    backend: { name: 'proxy', proxy_url: '/maillage/admin/api/v1/' },
    publishMode: 'simple',
    contentFolder: 'content',
    basePath: '/maillage/',
  },
  'http://localhost:4321',
  '2026-11-21',
);

/** Every field of the form and of the model, side by side. */
function pairs(
  fields: Fields,
  form: DecapField[],
  path = '',
): [string, Field, DecapField | undefined][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const shown = form.find((one) => one.name === name);
    const inside = field.control.kind === 'list' ? field.control.item.control : field.control;
    return [
      [`${path}${name}`, field, shown] as [string, Field, DecapField | undefined],
      ...(inside.kind === 'object'
        ? pairs(inside.fields, shown?.fields ?? [], `${path}${name}.`)
        : []),
    ];
  });
}

describe('the form of the editor', () => {
  it('has one collection a type, in its folder', () => {
    expect(config.collections.map(({ name, folder }) => [name, folder])).toEqual(
      TYPE_IDS.map((id) => [types[id].folder, `content/${types[id].folder}`]),
    );
  });

  it.each(TYPE_IDS)('%s: has every field of the model, in its order, under its label', (id) => {
    const form = config.collections[TYPE_IDS.indexOf(id)]?.fields ?? [];
    expect(form.map(({ name }) => name)).toEqual(Object.keys(types[id].fields));
    for (const [path, field, shown] of pairs(types[id].fields, form)) {
      expect(shown?.label, path).toBe(field.label);
      if (field.hint) expect(shown?.hint, path).toContain(field.hint);
    }
  });

  it.each(TYPE_IDS)('%s: asks what the model asks', (id) => {
    const form = config.collections[TYPE_IDS.indexOf(id)]?.fields ?? [];
    for (const field of form) {
      const { optional } = (types[id].fields as Fields)[field.name] as Field;
      expect(field.required, field.name).toBe(!optional);
    }
  });

  it('offers each value of a vocabulary by its label', () => {
    const themes = config.collections[0]?.fields.find(({ name }) => name === 'themes');
    expect(themes).toMatchObject({ widget: 'select', multiple: true });
    expect(themes?.['options']).toContainEqual({
      value: 'aller-vers',
      label: 'Aller vers et créer la confiance',
    });
  });

  it('asks nothing inside an optional group left empty', () => {
    const group = config.collections[0]?.fields.find(({ name }) => name === 'participants');
    expect(group?.fields?.map(({ required }) => required)).toEqual([false, false]);
  });

  it('points to entries of one type by Decap’s relation, to others by its own widget', () => {
    const fields = config.collections[0]?.fields ?? [];
    const of = (name: string) => fields.find((field) => field.name === name);
    expect(of('contact')).toMatchObject({
      widget: 'relation',
      collection: 'structures',
      value_field: '{{slug}}',
    });
    expect(of('resources')).toMatchObject({
      widget: 'relation',
      collection: 'ressources',
      multiple: true,
    });
    expect(of('related')?.field).toMatchObject({ widget: 'maillage-reference' });
    expect(of('needs')?.field).toMatchObject({ widget: 'maillage-reference', within: 'needs' });
  });

  it('never uses the deprecated Markdown widget, nor asks another host', () => {
    expect(JSON.stringify(config)).not.toContain('"markdown"');
    expect(JSON.stringify(config.backend)).not.toContain('http');
  });
});
