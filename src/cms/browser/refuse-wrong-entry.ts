import { typeOfFolder } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { refusalOf, refusedField } from '../refusal.ts';
import type { Immutable } from './decap.ts';
import { focusField } from './field-focus.ts';

/** Before a save: stops it when the model would refuse the entry, says what to mend, and leads there. */
export function refuseWrongEntry({ entry }: { entry: Immutable }): undefined {
  const type = typeOfFolder(String(entry.get('collection')));
  const form = (entry.get('data') as Immutable).toJS() as FormData;
  const refusal = type && refusalOf(type, form);
  if (!refusal) return;
  void focusField(refusedField(type, form));
  throw new Error(refusal);
}
