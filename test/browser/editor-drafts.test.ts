import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorIn, kept, SOON, value, WINDOW } from './editor-drafts-driver.ts';

const TERM =
  '---\nterm: médiation gardée\ndefinition: Celle du fichier.\nstatus: publiée\nverified: 2026-01-15\n---\n';
const ENTRY = '#/collections/glossaire/entries/mediation-gardee';

let server: DevServer;
let browser: Browser;

const term = () => readFileSync(join(server.contentDir, 'glossaire/mediation-gardee.mdx'), 'utf8');

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
beforeEach(() => writeFileSync(join(server.contentDir, 'glossaire/mediation-gardee.mdx'), TERM));
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('what was typed and not saved', { timeout: 90_000 }, () => {
  it('is asked about, in French, before leaving the page or the entry', async () => {
    const context = await browser.newContext(WINDOW);
    const { page, editor, asked, behaviour } = await editorIn(context, server.url, {
      address: ENTRY,
    });
    await editor.field('Définition').click();
    await editor.field('Définition').fill('Pas encore enregistrée.');
    behaviour.accepts = false;
    await page.getByRole('link', { name: /Écriture dans la collection/ }).click();
    await expect
      .poll(() => asked, SOON)
      .toEqual([
        { kind: 'confirm', words: expect.stringContaining('ne sont pas enregistrés') as string },
      ]);
    expect(await value(editor.field('Définition'))).toBe('Pas encore enregistrée.');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked.at(-1)?.kind, SOON).toBe('beforeunload');
    expect(await value(editor.field('Définition'))).toBe('Pas encore enregistrée.');
    await context.close();
  });

  it('comes back after a reload, even when typed without a pause', async () => {
    const context = await browser.newContext(WINDOW);
    const { page, editor, asked } = await editorIn(context, server.url, { address: ENTRY });
    await editor.field('Définition').click();
    let isTyping = true;
    const typing = (async () => {
      while (isTyping) await page.keyboard.type('mot ', { delay: 40 });
    })();
    await kept(page, 'mot mot mot');
    isTyping = false;
    await typing;
    await editor.field('Définition').fill('Tapée, jamais enregistrée {ni finie ');
    await kept(page, '{ni finie ');
    await page.reload();
    await expect
      .poll(() => value(editor.field('Définition')), SOON)
      .toBe('Tapée, jamais enregistrée {ni finie ');
    expect(asked.map(({ kind }) => kind)).toEqual(['beforeunload', 'confirm']);
    expect(asked[1]?.words).toContain('Le reprendre');
    await page.getByText('Modifications non enregistrées').waitFor();
    expect(term()).toBe(TERM);
    await editor.publish();
    await editor.saved();
    expect(term()).toBe(TERM.replace('Celle du fichier.', 'Tapée, jamais enregistrée \\{ni finie'));
    await context.close();
  });

  it('of a new entry, is not thrown away with that of another', async () => {
    const context = await browser.newContext(WINDOW);
    const first = await editorIn(context, server.url, { address: '#/collections/glossaire/new' });
    await first.editor.field('Mot').first().fill('un mot en suspens');
    await kept(first.page, 'un mot en suspens');
    await first.page.close();

    const { page, editor } = await editorIn(context, server.url, { address: ENTRY, isKnown: true });
    await editor.field('Définition').fill('Une autre entrée, enregistrée.');
    await editor.publish();
    await editor.saved();
    await page.getByRole('link', { name: /Écriture dans la collection/ }).click();
    await editor.go('#/collections/glossaire/new');
    await expect.poll(() => value(editor.field('Mot').first()), SOON).toBe('un mot en suspens');
    await context.close();
  });

  it('comes back when the network was lost while saving', async () => {
    const context = await browser.newContext(WINDOW);
    const { page, editor } = await editorIn(context, server.url, { address: ENTRY });
    await editor.field('Définition').fill('Sauvée du réseau.');
    await kept(page, 'Sauvée du réseau.');
    await page.route('**/api/v1/', (route) => route.abort());
    await editor.publish();
    await page.getByText('Le serveur ne répond pas.').first().waitFor();
    expect(await value(editor.field('Définition'))).toBe('Sauvée du réseau.');
    await page.unroute('**/api/v1/');
    await page.reload();
    await expect.poll(() => value(editor.field('Définition')), SOON).toBe('Sauvée du réseau.');
    await editor.publish();
    await expect.poll(term, SOON).toContain('definition: Sauvée du réseau.');
    await context.close();
  });

  it('is compared, when it comes back, with what it was written from', async () => {
    const context = await browser.newContext(WINDOW);
    const { page, editor } = await editorIn(context, server.url, { address: ENTRY });
    await editor.field('Définition').fill('Écrite avant la panne.');
    await kept(page, 'Écrite avant la panne.');
    writeFileSync(
      join(server.contentDir, 'glossaire/mediation-gardee.mdx'),
      TERM.replace('Celle du fichier.', 'Écrite par une collègue, pendant la panne.'),
    );
    await page.reload();
    await expect.poll(() => value(editor.field('Définition')), SOON).toBe('Écrite avant la panne.');
    await editor.publish();
    const dialog = page.getByRole('dialog', { name: /Quelqu’un d’autre/ });
    await dialog.getByText('par une collègue').waitFor();
    expect(term()).toContain('par une collègue');
    await context.close();
  });
});
