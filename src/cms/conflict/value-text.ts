import type { Field, Fields } from '../../model/fields/index.ts';
import { labelOf } from '../../model/vocabularies/index.ts';

/** The value of a field in plain words, to be compared with another. */
export function valueText({ control }: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  switch (control.kind) {
    case 'choice':
      return [value]
        .flat()
        .map((one) => labelOf(control.vocabulary, asText(one)))
        .join(', ');
    case 'flag':
      return value ? 'Oui' : 'Non';
    case 'list':
      return [value]
        .flat()
        .map((item) => `• ${valueText(control.item, item)}`)
        .join('\n');
    case 'object':
      return objectText(control.fields, value as Record<string, unknown>);
    default:
      return asText(value);
  }
}

const objectText = (fields: Fields, values: Record<string, unknown>): string =>
  Object.entries(fields)
    .flatMap(([key, field]) =>
      values[key] === undefined ? [] : [`${field.label} : ${valueText(field, values[key])}`],
    )
    .join('\n');

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
