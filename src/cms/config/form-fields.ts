import { formGroups } from '../../model/form-groups.ts';
import { type TypeId, types } from '../../model/index.ts';
import type { DecapField } from './decap-config.ts';
import { decapFields } from './field.ts';

/** Name of our own widget: a heading that folds the fields below it. */
export const GROUP_WIDGET = 'maillage-group';

/** The form of a type: its groups in the order a person thinks, each under its heading. */
export const formFields = (id: TypeId): DecapField[] =>
  formGroups(id).flatMap(({ label, fields }, rank) => {
    const shown = decapFields(fields).map((field) => ({
      ...field,
      // What a new entry starts as: shown to nobody until somebody says so.
      ...(field.name === 'status' && { default: 'brouillon' }),
      ...(field.name === types[id].summaryField && { sums_up: id }),
    }));
    return [heading(label, rank, shown), ...shown];
  });

/** Decap has no groups: a field that holds nothing stands for the heading. */
const heading = (label: string, rank: number, below: DecapField[]): DecapField => ({
  name: `groupe-${rank + 1}`,
  label,
  widget: GROUP_WIDGET,
  required: false,
  is_open: rank === 0 || below.some(isAsked),
});

/** It must be filled in, and nothing has filled it in yet. */
const isAsked = ({ required, default: given }: DecapField): boolean =>
  required && (given === undefined || Array.isArray(given));
