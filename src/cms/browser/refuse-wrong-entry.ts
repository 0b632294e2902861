import { typeOfFolder } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { refusalOf } from '../refusal.ts';
import type { Immutable } from './decap.ts';

/** Before a save: stops it, and says what to mend, when the model would refuse the entry. */
export function refuseWrongEntry({ entry }: { entry: Immutable }): undefined {
  const type = typeOfFolder(String(entry.get('collection')));
  const refusal = type && refusalOf(type, (entry.get('data') as Immutable).toJS() as FormData);
  if (refusal) throw new Error(refusal);
}
