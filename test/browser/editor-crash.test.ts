import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchProfile } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorIn, kept, SOON, value, WINDOW } from './editor-drafts-driver.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const NEW_SHEET = '#/collections/fiches/new';

let server: DevServer;

const onDisk = (path: string) => {
  const file = join(server.contentDir, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

beforeAll(async () => {
  server = await startDevServer({ basePath: '/maillage/' });
});
afterAll(() => server?.close());

describe('what was typed and not saved', { timeout: 180_000 }, () => {
  it('comes back whole after a crash: steps, parts, an image, an entry not finished', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-profil-'));
    const before = await launchProfile(folder, WINDOW);
    const first = await editorIn(before, server.url, { address: NEW_SHEET });
    await first.editor.field('Titre').first().fill('Une fiche interrompue');
    await first.page.getByRole('button', { name: /Ajouter étape/ }).click();
    await first.editor.field('Titre').nth(1).fill('Accueillir');
    await first.editor.field('Minutes').fill('20');
    await first.page.locator('[data-slate-editor]').first().click();
    await first.page.keyboard.type('Sans {juger}.');
    const body = first.page.locator('[data-slate-editor]').last();
    await body.click();
    await first.page.keyboard.type('Le corps.');
    await first.page.keyboard.press('Enter');
    await first.page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await first.page.getByText('Figure', { exact: true }).last().click();
    await first.page.getByRole('button', { name: /Choisir une image/ }).click();
    await first.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'photo-interrompue.png',
        mimeType: 'image/png',
        buffer: Buffer.from(PIXEL, 'base64'),
      });
    await first.page.getByRole('button', { name: 'Choisir', exact: true }).click();
    await kept(first.page, 'photo-interrompue.png');
    await kept(first.page, 'juger');
    await first.page.goto('chrome://crash').catch(() => undefined);
    await before.close();
    expect(onDisk('media/photo-interrompue.png')).toBe('');

    const after = await launchProfile(folder, WINDOW);
    const { page, editor, asked } = await editorIn(after, server.url, {
      address: NEW_SHEET,
      isKnown: true,
    });
    await expect
      .poll(() => value(editor.field('Titre').first()), SOON)
      .toBe('Une fiche interrompue');
    expect(asked.map(({ kind }) => kind)).toEqual(['confirm']);
    expect(await page.getByText('1 étape').count()).toBe(1);
    await editor.field('Résumé').fill('Reprise après une panne.');
    await editor.field('Objectif').fill('Ne rien perdre.');
    await editor.choose('Format', 'Atelier');
    await editor.choose('Contact', 'Emmaüs Connect');
    await editor.field('Alternative').fill('Un carré vert.');
    await editor.publish();
    await expect.poll(() => onDisk('fiches/une-fiche-interrompue.mdx'), SOON).not.toBe('');
    const written = onDisk('fiches/une-fiche-interrompue.mdx');
    expect(written).toContain('title: Accueillir');
    expect(written).toContain('Sans \\{juger\\}.');
    expect(written).toContain(
      'Le corps.\n\n<Figure src="/media/photo-interrompue.png" alt="Un carré vert." />',
    );
    expect(
      readFileSync(join(server.contentDir, 'media/photo-interrompue.png')).toString('base64'),
    ).toBe(PIXEL);
    await after.close();
    rmSync(folder, { recursive: true });
  });
});
