import type { Control, Fields } from '../../model/fields/index.ts';
import { decapField, decapFields } from './field.ts';
import { referenceOptions } from './reference-options.ts';

/** Items one under the other, folded; references in a widget of their own. */
export function listOptions({ item, min }: Control & { kind: 'list' }) {
  const { control } = item;
  if (control.kind === 'reference') return { ...referenceOptions(control), multiple: true };
  return {
    widget: 'list',
    label_singular: item.label,
    collapsed: true,
    // Without it, a default inside an item would make a first item of its own.
    default: [],
    ...(min > 0 && { min }),
    ...(control.kind === 'object'
      ? { summary: `{{fields.${namingKey(control.fields)}}}`, fields: decapFields(control.fields) }
      : { summary: '{{fields.item}}', field: decapField('item', item) }),
  };
}

/** The field that tells an item from another when it is folded: its first words. */
export function namingKey(fields: Fields): string {
  const entries = Object.entries(fields);
  const isWords = (kind: string) => kind === 'line' || kind === 'text';
  const named = entries.find(
    ([, { control }]) =>
      isWords(control.kind) && !(control.kind === 'line' && control.format === 'slug'),
  );
  return (named ?? entries[0])?.[0] ?? '';
}
