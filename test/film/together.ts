import type { BrowserContext, Page } from 'playwright-core';
import { editorOn } from '../browser/editor-driver.ts';
import type { Camera } from './camera.ts';

const TERM = '#/collections/glossaire/entries/persona';

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const editor = editorOn(page, url);
  await editor.open();
  await editor.go(TERM);
  await editor.field('Définition').waitFor();
  return page;
}

/** Two people write the same field: the second is asked. */
export async function writeTogether(
  [first, second]: readonly [BrowserContext, BrowserContext],
  url: string,
  { take }: Camera,
): Promise<void> {
  const [ines, karim] = [await opened(first, url), await opened(second, url)];
  const definition = editorOn(karim, url).field('Définition');
  const before = await definition.inputValue();
  await editorOn(ines, url).field('Définition').fill(`${before} On l’invente à plusieurs.`);
  await editorOn(ines, url).publish();
  await editorOn(ines, url).saved();

  await definition.fill(`${before} On la dessine sur une carte.`);
  await editorOn(karim, url).publish();
  const dialog = karim.getByRole('dialog', { name: /Quelqu’un d’autre/ });
  await dialog.waitFor();
  await take(
    karim,
    'conflit',
    'Deux personnes ont écrit au même endroit : on voit les deux textes.',
  );

  await dialog.getByLabel('L’autre version').check();
  await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await karim.getByRole('dialog', { name: 'Les deux versions sont réunies' }).waitFor();
  await take(karim, 'reunies', 'On choisit, et rien n’est perdu.');
}
