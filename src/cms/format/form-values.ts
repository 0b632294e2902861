import type { Field, Fields } from '../../model/fields/index.ts';
import { MEDIA } from '../../model/fields/media.ts';

type Values = Record<string, unknown>;

/** The data of a file as the form holds it: addresses of the media folder are relative there. */
export const toForm = (fields: Fields, data: Values): Values =>
  mapMedia(fields, data, (address) => (address.startsWith(MEDIA) ? address.slice(1) : address));

/**
 * What the form holds as it is written: keys in the model's order, nothing empty, no space
 * around a line. A key that the model does not know stays, at the end: it is for the model to
 * refuse it, not for the editor to lose it.
 */
export function fromForm(fields: Fields, form: Values): Values {
  const values = mapMedia(fields, form, (address) => (`/${address}`.startsWith(MEDIA) ? `/${address}` : address));
  return pruned(fields, values);
}

function pruned(fields: Fields, values: Values): Values {
  const keys = [...Object.keys(fields), ...Object.keys(values).filter((key) => !(key in fields))];
  const kept = keys.map((key) => [key, prune(fields[key], values[key])] as const);
  return Object.fromEntries(kept.filter(([, value]) => !isEmpty(value)));
}

function prune(field: Field | undefined, value: unknown): unknown {
  const control = field?.control;
  if (typeof value === 'string') return control?.kind === 'body' ? value.trimEnd() : value.trim();
  if (control?.kind === 'list' && Array.isArray(value))
    return value.map((item) => prune(control.item, item)).filter((item) => !isEmpty(item));
  if (control?.kind === 'object' && isObject(value)) return pruned(control.fields, value);
  return value;
}

function mapMedia(fields: Fields, values: Values, change: (address: string) => string): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mapValue(fields[key], value, change)]));
}

function mapValue(field: Field | undefined, value: unknown, change: (address: string) => string): unknown {
  const control = field?.control;
  if ((control?.kind === 'image' || control?.kind === 'file') && typeof value === 'string') return change(value);
  if (control?.kind === 'list' && Array.isArray(value)) return value.map((item) => mapValue(control.item, item, change));
  if (control?.kind === 'object' && isObject(value)) return mapMedia(control.fields, value, change);
  return value;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);
