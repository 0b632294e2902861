import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { isWrittenUp, WRITE_UP } from '../../model/write-up.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import type { Finding } from './finding.ts';

/** Of a meeting that is only announced, what its write-up would say. Nothing once something is told. */
export function missingWriteUp(type: TypeId, form: FormData): Finding[] {
  if (type !== 'event') return [];
  const { data, body } = readForm(type, form);
  if (isWrittenUp(data) || body !== '') return [];
  const fields: Fields = types[type].fields;
  return [...WRITE_UP, 'body'].map((key) => ({
    path: [key],
    message: `« ${fields[key]?.label ?? key} »`,
    fix: '',
    isBlocking: false,
  }));
}
