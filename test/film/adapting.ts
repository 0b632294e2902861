import type { Page } from 'playwright-core';
import { editorOn } from '../browser/editor-driver.ts';
import type { Camera } from './camera.ts';

/** From a practice that was read to the one that is told in turn. */
export async function adaptPractice(page: Page, url: string, { take }: Camera): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.goto(`${url}pratiques/caravane-du-numerique/`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Je l’adapte chez moi' }).first().click();
  await page.getByRole('link', { name: 'Raconter ma version' }).scrollIntoViewIfNeeded();
  await take(
    page,
    'adapter',
    '« Je l’adapte chez moi » : on part de ce qu’une autre équipe raconte.',
  );

  await page.getByRole('link', { name: 'Raconter ma version' }).click();
  const editor = editorOn(page, url);
  await editor.field('Titre').first().fill('La caravane, dans nos villages');
  await editor
    .field('Résumé')
    .fill('Le bus des aînés s’arrête devant la mairie, un jeudi par mois.');
  await page.frameLocator('#preview-pane').locator('h1', { hasText: 'villages' }).waitFor();
  await take(page, 'ma-version', 'La nouvelle pratique sait déjà d’où elle vient.');
}
