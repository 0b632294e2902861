import type { Page } from 'playwright-core';
import { editorOn } from './editor-driver.ts';
import { inWorkflow } from './workflow-in-memory.ts';

const TERM = '---\nterm: Exemple\ndefinition: Un exemple.\nstatus: brouillon\n---\n';

/** The editor with a workflow, on a term whose change has just become a draft. */
export async function draftInWorkflow(page: Page, url: string) {
  await inWorkflow(page, { 'glossaire/exemple.mdx': TERM });
  const editor = editorOn(page, url);
  await editor.open();
  await editor.go('#/collections/glossaire/entries/exemple');
  await editor.field('Définition').fill('Un autre exemple.');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await editor.saved();
  return editor;
}
