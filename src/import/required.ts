import type { Field, Fields } from '../model/fields/index.ts';
import { toComplete } from '../model/to-complete.ts';

type Values = Record<string, unknown>;

/** What the model asks for and nobody has said yet. */
export interface Missing {
  label: string;
  /** The value put there in the meantime, where words cannot stand. */
  meanwhile?: string;
}

/**
 * The values that fields ask for, those not known filled with words that say so: a draft that
 * the model refuses would stop the whole site.
 */
export function fillRequired(
  fields: Fields,
  known: Values,
): { values: Values; missing: Missing[] } {
  const missing: Missing[] = [];
  const filled = Object.entries(fields)
    .filter(([key, field]) => !field.optional && !(key in known) && key !== 'body')
    .map(([key, field]) => {
      const meanwhile = meanwhileOf(field);
      missing.push({ label: field.label, ...(meanwhile !== undefined && { meanwhile }) });
      return [key, placeholder(field)] as const;
    });
  return { values: { ...Object.fromEntries(filled), ...known }, missing };
}

function placeholder({ label, control }: Field): unknown {
  switch (control.kind) {
    case 'line':
    case 'text':
    case 'body':
      return toComplete();
    case 'number':
      return control.min ?? 0;
    case 'choice': {
      const value = leastSaying(control.vocabulary.terms)?.value;
      return control.many ? [value] : value;
    }
    case 'list':
      return [placeholder(control.item)];
    case 'object':
      return fillRequired(control.fields, {}).values;
    default:
      throw new Error(`Nothing can stand for « ${label} » (${control.kind}) in a draft.`);
  }
}

const meanwhileOf = ({ control }: Field): string | undefined =>
  control.kind === 'choice' ? leastSaying(control.vocabulary.terms)?.label : undefined;

const leastSaying = (terms: readonly { value: string; label: string }[]) =>
  terms.find(({ value }) => value === 'autre') ?? terms[0];
