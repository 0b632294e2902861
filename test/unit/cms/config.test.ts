import { describe, expect, it } from 'vitest';
import type { DecapField } from '../../../src/cms/config/decap-config.ts';
import { GROUP_WIDGET } from '../../../src/cms/config/form-fields.ts';
import { editorConfig } from '../../../src/cms/config/editor-config.ts';
import { typeset } from '../../../src/markdown/index.ts';
import type { Field, Fields } from '../../../src/model/fields/index.ts';
import { TYPE_IDS, type TypeId, types } from '../../../src/model/index.ts';

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

/** The fields of a form, its headings apart. */
const fieldsOf = (id: TypeId): DecapField[] =>
  (config.collections[TYPE_IDS.indexOf(id)]?.fields ?? []).filter(
    ({ widget }) => widget !== GROUP_WIDGET,
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

  it.each(TYPE_IDS)('%s: has every field of the model, once, under its label', (id) => {
    const form = fieldsOf(id);
    expect(form.map(({ name }) => name).sort()).toEqual(Object.keys(types[id].fields).sort());
    for (const [path, field, shown] of pairs(types[id].fields, form)) {
      expect(shown?.label, path).toBe(field.label);
      if (field.hint) expect(shown?.hint, path).toContain(typeset(field.hint));
    }
  });

  it.each(TYPE_IDS)('%s: asks what the model asks', (id) => {
    for (const field of fieldsOf(id)) {
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

  it('says what a choice means, where its label leaves a doubt', () => {
    const status = fieldsOf('term').find(({ name }) => name === 'status');
    expect(status?.['options']).toContainEqual({
      value: 'archivée',
      label: 'Archivée — garde son adresse, avec un avertissement, et quitte les listes',
    });
  });

  it('begins with the essential, keeps what says where an answer comes from beside it', () => {
    const [first, ...form] = config.collections[0]?.fields ?? [];
    expect(first).toMatchObject({ label: 'L’essentiel', widget: GROUP_WIDGET, is_open: true });
    expect(form.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'summary']);
    const names = form.map(({ name }) => name);
    const at = names.indexOf('duration');
    expect(names.slice(at, at + 3)).toEqual(['duration', 'durationFrom', 'durationNote']);
  });

  it('opens a group that asks for something, and folds the others', () => {
    const headings = (config.collections[0]?.fields ?? []).filter(
      ({ widget }) => widget === GROUP_WIDGET,
    );
    expect(headings.map((heading) => heading['is_open'])).toEqual([
      true,
      true,
      ...headings.slice(2).map(() => false),
    ]);
  });

  it('points to entries by its own widget', () => {
    const fields = config.collections[0]?.fields ?? [];
    const of = (name: string) => fields.find((field) => field.name === name);
    const structures = { collection: 'structures', label: 'Structure', titleField: 'nom' };
    expect(of('contact')).toMatchObject({ widget: 'maillage-reference', targets: [structures] });
    expect(of('organisations')).toMatchObject({ targets: [structures], multiple: true });
    expect(of('related')?.['targets']).toHaveLength(3);
    expect(of('needs')).toMatchObject({ multiple: true, within: 'needs' });
  });

  it('never uses the deprecated Markdown widget, nor asks another host', () => {
    expect(JSON.stringify(config)).not.toContain('"markdown"');
    expect(JSON.stringify(config.backend)).not.toContain('http');
  });
});
