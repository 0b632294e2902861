import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { typeClass } from '../../components/weave/type-class.ts';
import { fromKey, noteKey } from '../../model/answer.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { labelOf, statuses, themes } from '../../model/vocabularies/index.ts';
import { provenanceMark } from '../../parts/index.ts';
import { arrangementOf } from './arrangement.ts';
import { swatch } from './cloth.ts';
import { type Values, words } from './words.ts';
import { inline, plain, type Words } from './texts.ts';
import type { World } from './world.ts';

/** Beyond, in characters, an answer takes a line of its own. */
const LONG = 46;

/** What a sheet opens on: its type and themes, its title facing its summary, its answers. */
export function opening(type: TypeId, data: Values, around: World): ElementContent {
  const { titleField, summaryField, label } = types[type];
  const summary = inline(data[summaryField], around);
  const title = plain(data[titleField]);
  const status = typeof data['status'] === 'string' ? data['status'] : 'publiée';
  return h('header', { className: ['ouverture'] }, [
    h('p', { className: ['fil-dariane'] }, [
      h('span', { className: ['genre', typeClass[type]] }, [
        swatch(type),
        h('span', {}, label.one),
      ]),
      ...strings(data['themes']).map((theme) =>
        h('span', { className: ['theme'] }, labelOf(themes, theme)),
      ),
      ...(status === 'publiée'
        ? []
        : [h('span', { className: ['tampon'] }, labelOf(statuses, status))]),
    ]),
    h('div', { className: ['titre'] }, [
      h('h1', {}, title || `${label.one} sans titre`),
      ...(summary.length > 0 ? [h('p', { className: ['chapo'] }, summary)] : []),
    ]),
    ...answers(type, data, around),
  ]);
}

function answers(type: TypeId, data: Values, around: World): ElementContent[] {
  const fields: Fields = types[type].fields;
  const boxes = arrangementOf(type).answers.flatMap((key) => {
    const field = fields[key];
    // A question that has a place for its source is shown unanswered; another is left out.
    if (!field || (data[key] === undefined && !(fromKey(key) in fields))) return [];
    return [box(key, field, data, around)];
  });
  return boxes.length > 0 ? [h('dl', { className: ['reponses'] }, boxes)] : [];
}

function box(key: string, field: Field, data: Values, around: World): ElementContent {
  const [from, note] = [data[fromKey(key)], data[noteKey(key)]];
  const precision = typeof note === 'string' ? plain(note) : undefined;
  const value = data[key] === undefined ? undefined : words(field, data[key], around);
  const mark =
    typeof from === 'string' ? [provenanceMark(from, precision)] : precision ? [precision] : [];
  return h('div', {}, [
    h('dt', {}, field.label),
    ...(value
      ? [h('dd', { className: textLength(value) > LONG ? ['h', 'long'] : ['h'] }, value)]
      : [h('dd', { className: ['h', 'inconnu'] }, 'On ne sait pas')]),
    ...(mark.length > 0 ? [h('dd', { className: ['petit', 'doux'] }, mark)] : []),
  ]);
}

const textLength = (content: Words): number =>
  content.reduce((sum: number, node) => {
    if (typeof node === 'string') return sum + node.length;
    if (node.type === 'text') return sum + node.value.length;
    return node.type === 'element' ? sum + textLength(node.children) : sum;
  }, 0);

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
