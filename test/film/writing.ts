import type { Page } from 'playwright-core';
import { editorOn, waitForSite } from '../browser/editor-driver.ts';
import type { Camera } from './camera.ts';

const SHEET = {
  title: 'Préparer un rendez-vous en visioconférence',
  summary:
    'Une personne a un rendez-vous à distance et craint de ne pas y arriver. En une heure, on règle le matériel et on essaie avant le jour dit.',
  objective: 'La personne ouvre son rendez-vous seule, et sait qui appeler si ça coupe.',
  instructions: [
    'Dire que l’on a une heure, et que rien ne sera payé ni signé aujourd’hui.',
    'Avec qui est le rendez-vous, quel jour, sur quel appareil ?',
    'Ouvrir le lien ensemble. Vérifier le son, l’image, puis raccrocher.',
    'Écrire sur une carte l’heure, le lien et un numéro de téléphone.',
  ],
};
const TABLE = ['Ce qui coince', 'Ce qu’on essaie', 'On ne m’entend pas', 'Toucher le micro barré'];

/** Somebody alone, in front of their computer: from a model to the page on the site. */
export async function writeSheet(page: Page, url: string, { take }: Camera): Promise<void> {
  const editor = editorOn(page, url);
  const shoot = (name: string, caption: string) => take(page, name, caption);
  const texts = page.locator('[data-slate-editor]');
  await editor.open();
  await editor.go('#/collections/fiches');
  await page
    .getByRole('link', { name: /Publiée/ })
    .first()
    .waitFor();
  await shoot('liste', 'La liste des fiches action. Un bouton en ouvre une nouvelle.');

  await page.getByRole('link', { name: 'Fiche action', exact: false }).last().click();
  const models = page.getByRole('region', { name: 'Partir d’un modèle' });
  await models.getByRole('button').first().waitFor();
  await shoot('modele', 'Une nouvelle fiche part d’une page blanche, ou d’un modèle.');

  await models.getByRole('button', { name: 'Entretien individuel' }).click();
  await page.getByText('à compléter : ce que l’entretien').first().waitFor();
  await editor.field('Titre').first().fill(SHEET.title);
  await editor.field('Résumé').fill(SHEET.summary);
  await shoot('essentiel', 'Le plan est là. On remplit, et la page se montre à côté.');

  const panel = page.getByRole('complementary', { name: 'Avant de publier' });
  await panel.getByRole('button', { name: 'Détails' }).click();
  await panel.getByRole('button', { name: /^Objectif/ }).waitFor();
  await shoot('avant-de-publier', '« Avant de publier » dit ce qui manque. Chaque ligne y mène.');

  await panel.getByRole('button', { name: /^Objectif/ }).click();
  await panel.getByRole('button', { name: 'Détails' }).click();
  await editor.field('Objectif').fill(SHEET.objective);
  for (const [rank, instruction] of SHEET.instructions.entries()) {
    await page.getByRole('button', { name: 'Replier ou déplier', expanded: false }).first().click();
    await texts.nth(rank).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(instruction);
  }
  await page
    .getByRole('button', { name: 'Déplacer « Écouter' })
    .evaluate((bar) => bar.scrollIntoView());
  await shoot('etapes', 'Chaque étape a un titre, des minutes et une consigne.');

  const body = texts.last();
  await body.click();
  await page.keyboard.insertText('Les trois pannes que l’on voit le plus souvent.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
  await page.getByRole('menuitem', { name: 'Tableau' }).waitFor();
  await shoot('parties', 'Dans un texte, on ajoute une partie : tableau, figure, encart, étapes.');

  await page.getByRole('menuitem', { name: 'Tableau' }).click();
  await page.getByRole('textbox', { name: 'Titre de la colonne 1' }).click();
  for (const cell of TABLE) {
    await page.keyboard.insertText(cell);
    await page.keyboard.press('Tab');
  }
  await editor.field('Légende').fill('Ce qui coince souvent, et le premier geste');
  await shoot('tableau', 'Un tableau se remplit au clavier, case après case.');

  const preview = page.frameLocator('#preview-pane');
  await preview.getByRole('button', { name: 'Téléphone' }).click();
  await preview.locator('h1').scrollIntoViewIfNeeded();
  await shoot('apercu', 'L’aperçu montre la page sur un téléphone, en sombre, imprimée.');

  await editor.publish();
  await page.getByRole('button', { name: 'Supprimer l’entrée' }).waitFor();
  await shoot('enregistree', 'Enregistrée : c’est un brouillon, que « npm start » montre.');

  const address = `${url}fiches/preparer-un-rendez-vous-en-visioconference/`;
  await waitForSite(address, (response) => response.ok);
  await page.goto(address, { waitUntil: 'networkidle' });
  await shoot('page', 'La page sur le site.');
}
