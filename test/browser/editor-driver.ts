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
