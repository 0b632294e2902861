import type { Field, Fields } from './fields/index.ts';

type Path = readonly PropertyKey[];

/** The field that a path of the data leads to, through lists and objects. */
export function fieldAt(fields: Fields, path: Path): Field | undefined {
  const [head, ...rest] = path;
  const field = typeof head === 'string' ? fields[head] : undefined;
  return field && inside(field, rest);
}

function inside(field: Field, path: Path): Field | undefined {
  if (path.length === 0) return field;
  const { control } = field;
  if (control.kind === 'object') return fieldAt(control.fields, path);
  if (control.kind === 'list') return inside(control.item, path.slice(1));
  return field;
}

/** The keys that may stand at a path: those of the type, or those of the object there. */
export function keysAt(fields: Fields, path: Path): string[] {
  if (path.length === 0) return Object.keys(fields);
  const control = fieldAt(fields, path)?.control;
  return control?.kind === 'object' ? Object.keys(control.fields) : [];
}
