import type { Page } from 'playwright-core';
import { editorOn } from './editor-driver.ts';

/** What a contributor does to a term of the glossary under the workflow. */
export const termOn = (page: Page) => {
  const definition = editorOn(page, '').field('Définition');
  const write = async (text: string): Promise<void> => {
    await definition.fill(text);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  };
  const status = (name: string) =>
    page.getByRole('button', { name: new RegExp(`^Statut\\s*:\\s*${name}`) });
  return {
    definition,

    /** Presses « Enregistrer », whatever comes of it. */
    write,

    async save(text: string): Promise<void> {
      await write(text);
      await page.getByText('Modifications enregistrées').waitFor();
    },

    async setStatus(from: string, to: string): Promise<void> {
      await status(from).click();
      await page.getByRole('menuitem', { name: to }).click();
      await status(to).waitFor();
    },
  };
};
