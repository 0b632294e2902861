import type { Control, Field, Fields } from '../../model/fields/index.ts';
import { escapeBody, unescapeBody } from './escape.ts';
import { mediaInFile, mediaInForm } from './media-address.ts';

type Values = Record<string, unknown>;
type Change = (kind: Control['kind'], text: string) => string;

/** The data of a file as the form holds it. */
export const toForm = (fields: Fields, data: Values): Values => mapTexts(fields, data, formText);

/**
 * What the form holds as it is written: keys in the model's order, nothing empty, no space
 * around a line. A key that the model does not know stays, at the end: it is for the model to
 * refuse it, not for the editor to lose it.
 */
export const fromForm = (fields: Fields, form: Values): Values =>
  withoutEmpty(fields, mapTexts(fields, form, fileText));

/** Nothing is escaped in the form. */
const formText: Change = (kind, text) => {
  if (kind === 'text' || kind === 'body') return unescapeBody(text);
  return mediaInForm(kind, text);
};

const fileText: Change = (kind, text) => {
  if (kind === 'body') return escapeBody(text.trimEnd());
  if (kind === 'text') return escapeBody(text.trim(), { keepParts: false });
  return mediaInFile(kind, text.trim());
};

function mapTexts(fields: Fields, values: Values, change: Change): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, mapText(fields[key], value, change)]),
  );
}

function mapText(field: Field | undefined, value: unknown, change: Change): unknown {
  if (!field) return value;
  const { control } = field;
  if (typeof value === 'string') return change(control.kind, value);
  if (control.kind === 'list' && Array.isArray(value))
    return value.map((item) => mapText(control.item, item, change));
  if (control.kind === 'object' && isObject(value)) return mapTexts(control.fields, value, change);
  return value;
}

function withoutEmpty(fields: Fields, values: Values): Values {
  const keys = [...Object.keys(fields), ...Object.keys(values).filter((key) => !(key in fields))];
  const kept = keys.map((key) => [key, prune(fields[key], values[key])] as const);
  return Object.fromEntries(kept.filter(([, value]) => !isEmpty(value)));
}

function prune(field: Field | undefined, value: unknown): unknown {
  const control = field?.control;
  if (control?.kind === 'list' && Array.isArray(value))
    return value.map((item) => prune(control.item, item)).filter((item) => !isEmpty(item));
  if (control?.kind === 'object' && isObject(value)) return withoutEmpty(control.fields, value);
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
