import type { Control, Field, Fields } from '../../model/fields/index.ts';
import { typeset } from '../../markdown/index.ts';
import { bodyOptions } from './body-options.ts';
import { choiceOptions } from './choice-options.ts';
import type { DecapField } from './decap-config.ts';
import { lineOptions } from './line-options.ts';
import { listOptions } from './list-options.ts';
import { numberOptions } from './number-options.ts';
import { referenceOptions } from './reference-options.ts';

/** What a field has beside its name and its words. */
interface Options {
  widget: string;
  hint?: string;
  [option: string]: unknown;
}

/** The form of these fields, in their order. */
export const decapFields = (fields: Fields): DecapField[] =>
  Object.entries(fields).map(([name, field]) => decapField(name, field));

/** One field of the model as a field of Decap's form. */
export function decapField(name: string, field: Field): DecapField {
  const { label, optional } = field;
  const { hint, ...options } = { hint: field.hint, ...optionsOf(field) };
  return { name, label, ...(hint && { hint: typeset(hint) }), required: !optional, ...options };
}

function optionsOf(field: Field): Options {
  const { control, hint } = field;
  switch (control.kind) {
    case 'line':
    case 'text':
      return lineOptions(control);
    case 'body':
      return bodyOptions;
    case 'number':
      return numberOptions(control, hint);
    case 'flag':
      return { widget: 'boolean', default: false };
    case 'choice':
      return choiceOptions(control);
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, picker_utc: true };
    case 'image':
    case 'file':
      return { widget: control.kind, choose_url: false };
    case 'reference':
      return referenceOptions(control);
    case 'list':
      return listOptions(control);
    case 'object':
      return objectOptions(control, field.optional);
  }
}

function objectOptions({ fields }: Control & { kind: 'object' }, isOptional: boolean): Options {
  // Decap asks for the required fields of an object left empty: of an optional one it asks
  // nothing, and the model judges on saving.
  const inside = decapFields(fields);
  return {
    widget: 'object',
    collapsed: isOptional,
    fields: isOptional ? inside.map((field) => ({ ...field, required: false })) : inside,
  };
}
