import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { editorOn } from './editor-driver.ts';

export const SOON = { timeout: 20_000 };
export const WINDOW = { viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' };

interface Asked {
  kind: string;
  words: string;
}

/** A page of the editor, and what it has asked; it accepts what it is asked until told otherwise. */
export async function editorIn(
  context: BrowserContext,
  url: string,
  { address, isKnown = false }: { address: string; isKnown?: boolean },
) {
  const page = context.pages()[0] ?? (await context.newPage());
  const asked: Asked[] = [];
  const behaviour = { accepts: true };
  page.on('dialog', (dialog) => {
    asked.push({ kind: dialog.type(), words: dialog.message() });
    void (behaviour.accepts ? dialog.accept() : dialog.dismiss());
  });
  const editor = editorOn(page, url);
  // Who has logged in once is known to their browser.
  if (isKnown) {
    await editor.unfolded();
    await page.goto(`${url}admin/${address}`);
  } else await editor.open();
  await editor.go(address);
  return { page, editor, asked, behaviour };
}

/** Until the browser keeps a draft that holds these words. */
export const kept = (page: Page, words: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          () =>
            new Promise<string>((done) => {
              const opening = indexedDB.open('localforage');
              opening.onsuccess = () => {
                const store = opening.result
                  .transaction('keyvaluepairs')
                  .objectStore('keyvaluepairs');
                const reading = store.getAll();
                reading.onsuccess = () => {
                  opening.result.close();
                  done(JSON.stringify(reading.result));
                };
              };
            }),
        ),
      SOON,
    )
    .toContain(words);

export const value = (field: { inputValue(): Promise<string> }) =>
  field.inputValue().catch(() => '');
