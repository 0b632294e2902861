import { typeOfFolder } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { refusalOf } from '../refusal.ts';
import type { Immutable } from './decap.ts';

/** Decap shows what is thrown as a sentence: without the name of the class. */
class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/** Before a save: stops it, and says what to mend, when the model would refuse the entry. */
export function refuseWrongEntry({ entry }: { entry: Immutable }): void {
  const type = typeOfFolder(String(entry.get('collection')));
  const refusal = type && refusalOf(type, (entry.get('data') as Immutable).toJS() as FormData);
  if (refusal) throw new Refusal(refusal);
}
