import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Control, Field, Fields } from '../../model/fields/index.ts';
import { targetOf } from '../../model/references.ts';
import { namingKey } from '../config/list-options.ts';
import { entryLine } from './entry-link.ts';
import { blocks } from './texts.ts';
import { filled, type Values, words } from './words.ts';
import type { World } from './world.ts';

/** A value with the room it needs: paragraphs, points, cards of links. */
export function show(field: Field, value: unknown, around: World): ElementContent[] {
  const { control } = field;
  switch (control.kind) {
    case 'text':
    case 'body':
      return [h('div', { className: ['texte'] }, blocks(value, control.kind, around))];
    case 'image':
      return [h('img', { src: around.href(String(value)), alt: '' })];
    case 'list':
      return [items(control, Array.isArray(value) ? value : [], around)];
    case 'object':
      return [facts(control.fields, value as Values, around)];
    default:
      return [h('p', {}, words(field, value, around))];
  }
}

/** Named values, one a line, those that are empty left out. */
export const facts = (fields: Fields, values: Values, around: World): ElementContent =>
  h(
    'dl',
    { className: ['moyens'] },
    filled(fields, values).map(([key, field]) =>
      h('div', {}, [h('dt', {}, field.label), h('dd', {}, words(field, values[key], around))]),
    ),
  );

function items({ item }: Control & { kind: 'list' }, values: unknown[], around: World) {
  const { control } = item;
  if (control.kind === 'reference')
    return h(
      'ul',
      { className: ['fils'] },
      values.map((value) => entryLine(targetOf(control, String(value)), around)),
    );
  if (control.kind === 'object')
    return h(
      'ul',
      { className: ['vigilance'] },
      values.map((value) => h('li', {}, titled(control.fields, value as Values, around))),
    );
  return h(
    'ul',
    { className: ['puces'] },
    values.map((value) => h('li', {}, words(item, value, around))),
  );
}

/** An item by its name, then what else it says. */
function titled(fields: Fields, values: Values, around: World): ElementContent[] {
  const naming = namingKey(fields);
  const title = fields[naming];
  return [
    ...(title && values[naming] !== undefined
      ? [h('h3', {}, words(title, values[naming], around))]
      : []),
    ...filled(fields, values)
      .filter(([key]) => key !== naming)
      .flatMap(([key, field]) =>
        field.control.kind === 'text'
          ? [h('p', {}, words(field, values[key], around))]
          : [
              h('p', { className: ['petit', 'doux'] }, [
                `${field.label}\u00a0: `,
                ...words(field, values[key], around),
              ]),
            ],
      ),
  ];
}
