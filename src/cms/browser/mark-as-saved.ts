import type { FormData } from '../format/entry-file.ts';
import type { Immutable } from './decap.ts';
import { SAVED } from './file-format.ts';
import { saving } from './known-versions.ts';

/** Before a save, last: what is written is a file, and no longer a draft. */
export function markAsSaved({ entry }: { entry: Immutable }): Immutable {
  const data = entry.get('data') as Immutable;
  saving(data.toJS() as FormData);
  return data.set(SAVED, true);
}
