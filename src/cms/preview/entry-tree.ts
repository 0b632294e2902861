import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { typeset } from '../../markdown/index.ts';
import { fromKey, noteKey } from '../../model/answer.ts';
import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { provenanceMark, type Surroundings } from '../../parts/index.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import { blocks } from './blocks.ts';
import { show, type Values } from './field-value.ts';
import { stepsTree } from './steps-tree.ts';

/**
 * What a form says, as one page: title and summary, each field under its label in the model's
 * order, the body. It shows what was typed by the site's own parts; the page has its template.
 */
export function entryTree(type: TypeId, form: FormData, around: Surroundings): Root {
  const { titleField, summaryField, label } = types[type];
  const { data, body } = readForm(type, form);
  const title = data[titleField];
  return {
    type: 'root',
    children: [
      h('main', { className: ['apercu'] }, [
        h('h1', {}, typeof title === 'string' ? typeset(title) : `${label.one} sans titre`),
        h('div', { className: ['prose'] }, blocks(data[summaryField], 'text', around)),
        h('dl', {}, rows(type, data, around)),
        h('div', { className: ['prose'] }, blocks(body, 'body', around)),
      ]),
    ],
  };
}

function rows(type: TypeId, data: Values, around: Surroundings): ElementContent[] {
  const { titleField, summaryField } = types[type];
  const fields: Fields = types[type].fields;
  // What says where an answer comes from is shown with the answer.
  const besides = Object.keys(fields).flatMap((key) => [fromKey(key), noteKey(key)]);
  const elsewhere = new Set<string>([titleField, summaryField, 'body', ...besides]);
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = data[key];
    if (elsewhere.has(key) || value === undefined) return [];
    const shown = key === 'steps' ? [stepsTree(value, around)] : show(field, value, around);
    return [h('dt', {}, field.label), h('dd', {}, [...shown, ...provenance(key, data)])];
  });
}

function provenance(key: string, data: Values): ElementContent[] {
  const [from, note] = [data[fromKey(key)], data[noteKey(key)]];
  if (typeof from !== 'string') return [];
  return [h('p', {}, provenanceMark(from, typeof note === 'string' ? note : undefined))];
}
