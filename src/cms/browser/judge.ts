import { advice, type Around } from '../findings/advice.ts';
import { heldFindings } from '../findings/held.ts';
import { missingWriteUp } from '../findings/write-up.ts';
import { refusalOf } from '../refusal.ts';
import type { Verdict } from './checks-panel.ts';
import { type Draft, formOf } from './store.ts';

/** What can be said of an entry now, among the pages of the site where they are known. */
export async function judge(draft: Draft, around: Around | undefined): Promise<Verdict> {
  const { type, slug } = draft;
  const form = formOf(draft);
  try {
    const held = heldFindings(type, form);
    return {
      type,
      blocking: held.filter(({ isBlocking }) => isBlocking),
      advised: [
        ...held.filter(({ isBlocking }) => !isBlocking),
        ...(await advice(type, slug, form, around)),
      ],
      writeUp: missingWriteUp(type, form),
    };
  } catch (error) {
    // A body that no form of writing makes safe: what refuses the save says why.
    const message = refusalOf(type, form) ?? (error as Error).message;
    const blocking = [{ path: ['body'], message, fix: '', isBlocking: true }];
    return { type, blocking, advised: [], writeUp: [] };
  }
}
