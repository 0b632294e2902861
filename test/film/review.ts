import type { Page } from 'playwright-core';
import { editorOn, waitForSite } from '../browser/editor-driver.ts';
import { termOn } from '../browser/workflow-driver.ts';
import type { Camera } from './camera.ts';

/** With `--workflow`: a term is proposed, read again, then published. */
export async function reviewTerm(page: Page, url: string, { take }: Camera): Promise<void> {
  const editor = editorOn(page, url);
  const term = termOn(page);
  const shoot = (name: string, caption: string) => take(page, name, caption);
  await editor.open();
  await editor.go('#/collections/glossaire/new');
  await editor.field('Mot').first().fill('capture d’écran');
  await editor.choose('État', 'Publiée');
  await term.save(
    'Une photo de ce que montre l’écran. Utile pour garder une preuve, ou demander de l’aide.',
  );
  await page.getByRole('button', { name: /^Statut/ }).waitFor();
  await shoot('brouillon', 'Avec « --workflow », ce qu’on enregistre est un brouillon.');

  await term.setStatus('Brouillon', 'En cours de révision');
  await shoot('en-relecture', 'On le propose à la relecture.');

  await editor.go('#/workflow');
  await page.getByText('capture d’écran').first().waitFor();
  await shoot('tableau-de-relecture', 'Le tableau montre où en est chaque proposition.');

  await page.getByRole('link', { name: /capture d’écran/ }).click();
  await term.setStatus('En cours de révision', 'Prêt');
  await shoot('prete', 'Relue, la page est prête.');

  await editor.publish();
  const address = `${url}glossaire/capture-d-ecran/`;
  await waitForSite(address, (response) => response.ok);
  await page.goto(address, { waitUntil: 'networkidle' });
  await shoot('publiee', 'Publiée : elle est sur le site, et dans l’histoire du dépôt.');
}
