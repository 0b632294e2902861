import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Field, Fields } from '../../model/fields/index.ts';
import { labelOf } from '../../model/vocabularies/index.ts';
import type { Surroundings } from '../../parts/index.ts';
import { blocks } from './blocks.ts';

export type Values = Record<string, unknown>;

/** The value of a field, shown after its kind. */
export function show({ control }: Field, value: unknown, around: Surroundings): ElementContent[] {
  switch (control.kind) {
    case 'text':
    case 'body':
      return blocks(value, control.kind, around);
    case 'choice':
      return words(
        [value]
          .flat()
          .map((one) => labelOf(control.vocabulary, String(one)))
          .join(', '),
      );
    case 'flag':
      return words(value ? 'Oui' : 'Non');
    case 'image':
      return [h('img', { src: around.href(String(value)), alt: '' })];
    case 'number':
      return words([value, control.unit].filter(Boolean).join(' '));
    case 'list':
      return [
        h(
          'ul',
          {},
          list(value).map((item) => h('li', {}, show(control.item, item, around))),
        ),
      ];
    case 'object':
      return [h('dl', {}, rows(control.fields, value as Values, around))];
    default:
      return words(String(value));
  }
}

const words = (text: string): ElementContent[] => [h('p', {}, text)];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const rows = (fields: Fields, values: Values, around: Surroundings): ElementContent[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    values[key] === undefined
      ? []
      : [h('dt', {}, field.label), h('dd', {}, show(field, values[key], around))],
  );
