import type { Control } from '../../model/fields/index.ts';

/** A number with its bounds; its unit is said in the hint. */
export function numberOptions(
  { whole, min, max, unit }: Control & { kind: 'number' },
  hint?: string,
) {
  const words = [hint, unit && `En ${unit}.`].filter(Boolean).join(' ');
  return {
    widget: 'number',
    value_type: whole ? 'int' : 'float',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(words && { hint: words }),
  };
}
