import { writeAddress } from '../../carnet/address.ts';
import type { Selection } from '../../carnet/selection.ts';
import { withBase } from '../../layouts/address.ts';
import { PRINTED } from './printed-address.ts';

/** What a carnet can be made into. */
export type Output = 'print' | 'epub' | 'html';

/** Makes it, whole or not at all. Rejects with a message in French, for the person. */
export async function makeOutput(
  kind: Output,
  selection: Selection,
  progress: (done: number, total: number) => void,
): Promise<void> {
  if (selection.pages.length === 0)
    throw new Error('Ce carnet est vide\u00a0: ajoutez-y d’abord une fiche.');
  // A page of its own: telephones print nothing else.
  if (kind === 'print') location.assign(withBase(PRINTED) + writeAddress(selection));
  else {
    const { downloadFile } = await import('./files.ts');
    await downloadFile(kind, selection, progress);
  }
}
