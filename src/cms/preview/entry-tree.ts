import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { compile, readWithRemark, typeset } from '../../markdown/index.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { labelOf } from '../../model/vocabularies/index.ts';
import type { Surroundings } from '../../parts/index.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import { stepsTree } from './steps-tree.ts';

type Values = Record<string, unknown>;

/** What a form says, as a page: title and summary, each field under its label in the model's order, the body. */
export function entryTree(type: TypeId, form: FormData, around: Surroundings): Root {
  const { titleField, summaryField, label } = types[type];
  const fields: Fields = types[type].fields;
  const { data, body } = readForm(type, form);
  const { [titleField]: _title, [summaryField]: _summary, body: _body, ...others } = fields;
  const title = String(data[titleField] ?? '') || `${label.one} sans titre`;
  return {
    type: 'root',
    children: [
      h('main', { id: 'contenu' }, [
        h('h1', {}, typeset(title)),
        ...blocks(data[summaryField], 'text', around),
        ...sections(others, data, around),
        ...blocks(body, 'body', around),
      ]),
    ],
  };
}

/** Markdown as the site shows it, by the reader of the browser. */
export function blocks(source: unknown, kind: 'body' | 'text', around: Surroundings): ElementContent[] {
  if (typeof source !== 'string' || source === '') return [];
  return compile(source, { reader: readWithRemark, around, kind }).tree.children as ElementContent[];
}

const sections = (fields: Fields, data: Values, around: Surroundings): ElementContent[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const value = data[key];
    if (value === undefined) return [];
    const shown = key === 'steps' ? [stepsTree(value, around)] : show(field, value, around);
    return [h('section', {}, [h('h2', {}, field.label), ...shown])];
  });

function show({ control }: Field, value: unknown, around: Surroundings): ElementContent[] {
  switch (control.kind) {
    case 'text':
    case 'body':
      return blocks(value, control.kind, around);
    case 'choice':
      return [h('p', {}, [value].flat().map((one) => labelOf(control.vocabulary, String(one))).join(', '))];
    case 'flag':
      return [h('p', {}, value ? 'Oui' : 'Non')];
    case 'image':
      return [h('img', { src: around.href(String(value)), alt: '' })];
    case 'list':
      return Array.isArray(value) ? [h('ul', {}, value.map((item) => h('li', {}, show(control.item, item, around))))] : [];
    case 'object':
      return [h('dl', {}, rows(control.fields, value as Values, around))];
    default:
      return [h('p', {}, `${String(value)}${control.kind === 'number' && control.unit ? ` ${control.unit}` : ''}`)];
  }
}

const rows = (fields: Fields, values: Values, around: Surroundings): ElementContent[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    values[key] === undefined ? [] : [h('dt', {}, field.label), h('dd', {}, show(field, values[key], around))],
  );
