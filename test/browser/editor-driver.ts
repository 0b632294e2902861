import type { Locator, Page } from 'playwright-core';

/** A contributor at the editor: what they see and press, by its French names. */
export const editorOn = (page: Page, url: string) => ({
  async open(): Promise<void> {
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

/** Waits until the site answers as wished, two seconds at most: what is promised after a save. */
export async function waitForSite(
  address: string,
  isRight: (response: Response, text: string) => boolean,
): Promise<void> {
  const deadline = Date.now() + 2000;
  for (;;) {
    const response = await fetch(address);
    const text = await response.text();
    if (isRight(response, text)) return;
    if (Date.now() > deadline)
      throw new Error(`${address}, two seconds after: ${response.status} ${text.slice(0, 200)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
