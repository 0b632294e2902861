import type { Page } from 'playwright-core';
import type { serveForge } from '../forgejo/serve.ts';

/** Until nothing is asked of the forge: a token that is being renewed while the page is loaded again is lost. */
export async function atRest(page: Page, forge: Awaited<ReturnType<typeof serveForge>>) {
  let seen: number;
  do {
    seen = forge.seen.length;
    await page.waitForTimeout(700);
  } while (seen !== forge.seen.length);
}
