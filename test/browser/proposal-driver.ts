import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { corpusReader } from '../../src/content/corpus.ts';

/** What the model asks of everybody, by its labels. */
const REQUIRED = {
  Titre: 'Des mots',
  Résumé: 'Des mots.',
  'Le problème': 'Des mots.',
  'Ce qui a été fait': 'Des mots.',
  'Qui raconte': 'Une bénévole, épicerie solidaire',
};

/** Somebody without an account, at the short form. */
export const proposalOn = (page: Page, url: string) => ({
  async open(): Promise<void> {
    await page.goto(`${url}proposer/`);
    await this.ready();
  },

  ready: (): Promise<void> => page.locator('proposal-form[data-vive]').waitFor(),

  field: (label: string): Locator =>
    page.getByLabel(new RegExp(`^\\s*${label}\\s*(\\(facultatif\\))?\\s*$`)),

  async fillRequired(answers: Partial<Record<keyof typeof REQUIRED, string>>): Promise<void> {
    for (const [label, answer] of Object.entries({ ...REQUIRED, ...answers }))
      await this.field(label).fill(answer);
  },

  send: (): Promise<void> => page.getByRole('button', { name: 'Relire ma proposition' }).click(),

  /** What is said beside a question. */
  problem: (label: string): Promise<string> =>
    page
      .locator('[data-question]', { has: page.getByText(label, { exact: true }) })
      .locator('[data-part="erreur"]')
      .innerText(),

  /** What is said at the top. */
  toMend: (): Promise<string[]> => page.locator('[data-part="a-corriger"] li').allInnerTexts(),

  /** Downloads the file, and puts it where somebody who accepts it would. */
  async accept(contentDir: string): Promise<{ name: string; text: string }> {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le fichier' }).click();
    const download = await coming;
    const name = download.suggestedFilename();
    const file = join(contentDir, 'pratiques', name);
    await download.saveAs(file);
    return { name, text: readFileSync(file, 'utf8') };
  },
});

/** Why the library would not be built with that file. */
export const errorsIn = async (contentDir: string, name: string): Promise<string[]> =>
  (await corpusReader(contentDir)()).problems
    .filter(({ file, severity }) => file.endsWith(name) && severity === 'error')
    .map(({ message }) => message);
