import type { Control } from '../../model/fields/index.ts';

/** Labels are read, values are saved. */
export const choiceOptions = ({ vocabulary, many }: Control & { kind: 'choice' }) => ({
  widget: 'select',
  multiple: many,
  options: vocabulary.terms.map(({ value, label }) => ({ value, label })),
});
