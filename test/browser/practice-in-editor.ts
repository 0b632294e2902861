import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

const HEAD = /^---\n[\s\S]*?\n---\n/;

/** A page that may read and write the clipboard; `strangers` are the addresses it asked elsewhere. */
export async function pageWithClipboard(browser: Browser, server: DevServer) {
  const strangers: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      strangers.push(request.url());
  });
  await editorOn(page, server.url).open();
  return { page, strangers };
}

/** The body of a practice, edited on that page. */
export const practiceOn = (page: Page, server: DevServer) => ({
  path: (slug: string): string => join(server.contentDir, 'pratiques', `${slug}.mdx`),

  /** Its body, as saved. */
  saved(slug: string): string {
    return readFileSync(this.path(slug), 'utf8').replace(HEAD, '').trim();
  },

  /** Written with that body, then opened. */
  async openWith(slug: string, text: string): Promise<void> {
    const model = readFileSync(this.path('test-de-niveau-qui-oriente'), 'utf8');
    writeFileSync(this.path(slug), `${HEAD.exec(model)?.[0]}\n${text}\n`);
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/rencontres');
    await page.getByText(/^Modifications (non )?enregistrées$/).waitFor({ state: 'detached' });
    await editor.go(`#/collections/pratiques/entries/${slug}`);
    await this.body().waitFor();
  },

  /** The rich text of the body, not one inside a part. */
  body: (): Locator =>
    page.locator('[data-slate-editor]:not([data-slate-editor] [data-slate-editor])').last(),

  async save(): Promise<void> {
    await page.getByText('Modifications non enregistrées', { exact: true }).waitFor();
    await editorOn(page, server.url).publish();
    await page.getByText('Modifications enregistrées', { exact: true }).waitFor();
  },

  async paste(html: string, text: string): Promise<void> {
    await page.evaluate(
      ([html = '', text = '']) =>
        navigator.clipboard.write([
          new ClipboardItem({
            ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
            'text/plain': new Blob([text], { type: 'text/plain' }),
          }),
        ]),
      [html, text],
    );
    await page.keyboard.press('Control+v');
  },

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  },

  /** At the end of the body, on a line of its own. */
  async newLine(): Promise<void> {
    await this.body().locator('p').last().click();
    await this.press('End', 'Enter');
    const last = this.body().locator('p').last();
    await expect.poll(() => last.innerText()).toMatch(/^\s*\uFEFF?\s*$/);
  },
});
