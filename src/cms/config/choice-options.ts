import type { Control } from '../../model/fields/index.ts';

/** Labels are read, with what they mean where they leave a doubt; values are saved. */
export const choiceOptions = ({ vocabulary, many }: Control & { kind: 'choice' }) => ({
  widget: 'select',
  multiple: many,
  options: vocabulary.terms.map(({ value, label, meaning }) => ({
    value,
    label: meaning ? `${label} — ${lowerFirst(meaning)}` : label,
  })),
});

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
