import type { Locator, Page } from 'playwright-core';
import { OPEN_GROUPS } from '../../src/cms/browser/open-groups.ts';
import { formGroups } from '../../src/model/form-groups.ts';
import { TYPE_IDS } from '../../src/model/index.ts';

const ALL_OPEN = JSON.stringify(
  Object.fromEntries(
    TYPE_IDS.flatMap((id) => formGroups(id).map(({ label }) => [label, true] as const)),
  ),
);

/** A contributor at the editor: what they see and press, by its French names. */
export const editorOn = (page: Page, url: string) => ({
  /** Every group of the form unfolded, as somebody who has been there before. */
  async unfolded(): Promise<void> {
    await page.addInitScript(([key, groups]) => sessionStorage.setItem(key, groups), [
      OPEN_GROUPS,
      ALL_OPEN,
    ] as const);
  },

  async open(): Promise<void> {
    await this.unfolded();
    await page.goto(`${url}admin/`);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { name: 'Collections' }).waitFor();
  },

  /** Another address of the same editor, without loading it again. */
  async go(hash: string): Promise<void> {
    await page.evaluate((next) => (location.hash = next), hash);
  },

  field: (label: string, within: Locator | Page = page): Locator =>
    within.getByLabel(new RegExp(`^\\s*${label}\\s*(\\(optionnel\\))?\\s*$`)),

  async choose(label: string, option: string): Promise<void> {
    const field = this.field(label).first();
    await field.click();
    await field.fill(option);
    await page.getByRole('option', { name: option }).first().click();
  },

  async publish(): Promise<void> {
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.getByText('Publier maintenant', { exact: true }).click();
  },

  saved: (): Promise<void> => page.getByText('Entrée enregistrée').first().waitFor(),
});

/** Types at once, in the page: for what is timed, or out of sight. Gives the milliseconds that the page took. */
export const typeAtOnce = (field: Locator, text: string): Promise<number> =>
  field.evaluate((input: HTMLInputElement, typed) => {
    const kind = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const before = performance.now();
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return performance.now() - before;
  }, text);

/** Waits until the site answers as wished. Two seconds are promised after a save, on a machine that does nothing else. */
export async function waitForSite(
  address: string,
  isRight: (response: Response, text: string) => boolean,
): Promise<void> {
  const deadline = Date.now() + 8000;
  for (;;) {
    const response = await fetch(address);
    const text = await response.text();
    if (isRight(response, text)) return;
    if (Date.now() > deadline)
      throw new Error(`${address}, eight seconds after: ${response.status} ${text.slice(0, 200)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
