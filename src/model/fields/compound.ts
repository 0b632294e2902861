import { z } from 'zod';
import type { Field, Fields, ShapeOf, ValuesOf, Wording } from './field.ts';

/** Several fields under one name. An unknown key is an error. */
export function object<F extends Fields>(
  options: Wording & { fields: F },
): Field<z.ZodType<ValuesOf<F>>> {
  const { fields, ...wording } = options;
  return {
    ...wording,
    control: { kind: 'object', fields },
    schema: strictObject(fields),
    optional: false,
    facet: false,
  };
}

/** Items of one kind, in order. Without `min`, an absent list reads as `[]`. */
export function list<S extends z.ZodType>(
  options: Wording & { of: Field<S>; min?: number },
): Field<z.ZodType<z.output<S>[]>> {
  const { of, min = 0, ...wording } = options;
  const items = z.array(of.schema).min(min);
  return {
    ...wording,
    control: { kind: 'list', item: of, min },
    schema: min > 0 ? items : items.default([]),
    optional: min === 0,
    facet: false,
  };
}

/** The field may be left out. */
export function optional<S extends z.ZodType>(
  field: Field<S>,
): Field<z.ZodType<z.output<S> | undefined>> {
  return {
    ...field,
    schema: field.schema.optional(),
    optional: true,
  };
}

/** The strict schema of an object made of these fields. */
export function strictObject<F extends Fields>(fields: F): z.ZodObject<ShapeOf<F>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.schema]),
  );
  return z.strictObject(shape as ShapeOf<F>);
}
