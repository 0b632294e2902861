import type { Control } from '../../model/fields/index.ts';
import { types } from '../../model/index.ts';

type Reference = Control & { kind: 'reference' };

/** One type an entry may be of, for the widget of several types. */
export interface ReferenceTarget {
  collection: string;
  label: string;
  titleField: string;
}

/** Name of our own widget: what Decap's relation cannot do. */
export const REFERENCE_WIDGET = 'maillage-reference';

/** Decap's relation knows one collection and whole entries; other references have our widget. */
export const isRelation = ({ to, within }: Reference): boolean => to.length === 1 && !within;

export function referenceOptions(control: Reference) {
  const targets = control.to.map((id): ReferenceTarget => {
    const { folder, label, titleField } = types[id];
    return { collection: folder, label: label.many, titleField };
  });
  const [first] = targets;
  if (!first || !isRelation(control))
    return { widget: REFERENCE_WIDGET, targets, ...(control.within && { within: control.within }) };
  return {
    widget: 'relation',
    collection: first.collection,
    value_field: '{{slug}}',
    search_fields: [first.titleField],
    display_fields: [first.titleField],
    options_length: 50,
  };
}
