import type { Page } from 'playwright-core';
import { sideways } from './sideways.ts';
import { clipped, overlapping } from './text-faults.ts';
import { textLines } from './text-lines.ts';

/** What a page loses as it stands: cut, one over the other, or out of the window. */
export async function lossesOf(page: Page): Promise<string[]> {
  const lines = await textLines(page);
  return [...(await sideways(page)), ...clipped(lines), ...overlapping(lines)];
}
