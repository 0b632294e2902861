import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn, waitForSite } from './editor-driver.ts';

const SHEET = 'content/fiches/reperer-les-personnes-eloignees-a-l-ete.mdx';
const PAGE = 'fiches/reperer-les-personnes-eloignees-a-l-ete/';

const CREATED = readFileSync('test/fixtures/created-sheet.txt', 'utf8');

let server: DevServer;
let browser: Browser;
let page: Page;
let strangers: string[];

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: server.root, encoding: 'utf8' });
const file = (path = SHEET) => readFileSync(join(server.root, path), 'utf8');

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  const made = await context.newPage();
  made.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      strangers.push(request.url());
  });
  return made;
}

const onSite = (path: string, isRight: (response: Response, text: string) => boolean) =>
  waitForSite(`${server.url}${path}`, isRight);

beforeAll(async () => {
  strangers = [];
  server = await startDevServer({ basePath: '/maillage/' });
  const me = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  for (const args of [['init'], ['add', 'content'], [...me, 'commit', '-m', 'content']])
    git(...args);
  // The first page of a kind is compiled when it is asked for: that is not what is timed below.
  await fetch(`${server.url}fiches/premier-entretien-numerique/`);
  browser = await launch();
  page = await newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the editor', { timeout: 90_000 }, () => {
  it('creates an action sheet, with accents, steps, a relation, a need and an encart', async () => {
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/fiches/new');
    await editor.field('Titre').first().fill('Repérer les personnes éloignées, à l’été');
    await editor
      .field('Résumé')
      .fill('Où ? À l’accueil : dès le premier échange, « sans formulaire ».');
    await editor.field('Objectif').fill('Chaque agent sait reconnaître une difficulté.');
    await editor.choose('Format', 'Atelier');
    await editor.choose('Contact', 'Emmaüs Connect');

    await page.getByRole('button', { name: /Ajouter étape/ }).click();
    await editor.field('Titre').nth(1).fill('Écouter');
    await editor.field('Minutes').fill('20');
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.type('Laisser parler {sans interrompre}.');

    await editor.choose('Besoins auxquels cette fiche répond', 'Répondre au manque d’équipement');

    const body = page.locator('[data-slate-editor]').last();
    await body.click();
    await page.keyboard.type('Moins de 5 < 6 personnes.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByText('Encart', { exact: true }).last().click();
    await editor.choose('Genre', 'Attention');
    await page.locator('[data-slate-editor]').last().click();
    await page.keyboard.type('Ne rien noter devant la personne.');
    await editor.choose('État', 'Publiée');
    await editor.publish();
    await editor.saved();
    await onSite(PAGE, (response, text) => response.ok && text.includes('Repérer les personnes'));

    expect(file()).toBe(CREATED);
    expect(git('status', '--porcelain', '--untracked-files=all', 'content')).toBe(`?? ${SHEET}\n`);
  });

  it('edits it again: the change of a title is the change of a line', async () => {
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/fiches');
    await page.getByText('Repérer les personnes éloignées').first().click();
    await editor.field('Titre').first().fill('Repérer tout l’été');
    await editor.publish();
    await onSite(PAGE, (_response, text) => text.includes('Repérer tout l’été'));
    expect(file()).toBe(
      CREATED.replace('Repérer les personnes éloignées, à l’été', 'Repérer tout l’été'),
    );
  });

  it('refuses, in plain words, what the model refuses', async () => {
    const editor = editorOn(page, server.url);
    await editor.choose('Autonomie des personnes', 'Avec guidage');
    await editor.field('Durée').fill('35');
    const before = file();
    await editor.publish();
    await page
      .getByText('« Durée » a une valeur, mais rien ne dit d’où elle vient.')
      .first()
      .waitFor();
    expect(file()).toBe(before);
  });

  it('does not reload another editor, nor lose what is typed there', async () => {
    const other = await newPage();
    const editor = editorOn(other, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire/entries/aller-vers');
    await editor.field('Définition').fill('Texte qui n’est pas encore enregistré.');
    await other.evaluate(() => ((window as { same?: boolean }).same = true));

    const first = editorOn(page, server.url);
    await first.field('Durée').fill('');
    await first.field('Objectif').fill('Un autre objectif.');
    await first.publish();
    await onSite(PAGE, (_response, text) => text.includes('Un autre objectif.'));
    await other.waitForTimeout(1500);

    expect(await other.evaluate(() => (window as { same?: boolean }).same)).toBe(true);
    expect(await editor.field('Définition').inputValue()).toBe(
      'Texte qui n’est pas encore enregistré.',
    );
    await editor.publish();
    await editor.saved();
    expect(git('diff', '--stat', 'content/glossaire')).toContain('aller-vers.mdx');
    expect(file('content/glossaire/aller-vers.mdx')).toContain(
      'definition: Texte qui n’est pas encore enregistré.\n',
    );
    await other.context().close();
  });

  it('keeps the text when the server is out of reach, and says so in French', async () => {
    const editor = editorOn(page, server.url);
    await editor.field('Objectif').fill('Un texte précieux.');
    await page.route('**/api/v1/', (route) => route.abort());
    await editor.publish();
    const message = page.getByText('Le serveur ne répond pas.').first();
    await message.waitFor();
    expect(await message.textContent()).not.toMatch(/Error|fetch/);
    expect(await editor.field('Objectif').inputValue()).toBe('Un texte précieux.');
    await page.unroute('**/api/v1/');
    await editor.publish();
    await onSite(PAGE, (_response, text) => text.includes('Un texte précieux.'));
  });

  it('deletes it', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Supprimer l’entrée' }).click();
    await onSite(PAGE, (response) => response.status === 404);
    expect(existsSync(join(server.root, SHEET))).toBe(false);
  });

  it('asks nothing of another host', () => {
    expect(strangers).toEqual([]);
  });
});

describe('its endpoint', () => {
  const read = (path: string, origin = new URL(server.url).origin) =>
    fetch(`${server.url}admin/api/v1/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ action: 'getEntry', params: { branch: 'main', path } }),
    });

  it('stands behind its guard (test/unit/cms/endpoint.test.ts has the rest)', async () => {
    expect((await read('content/glossaire/mediation-numerique.mdx')).status).toBe(200);
    expect(
      (await read('content/glossaire/mediation-numerique.mdx', 'https://exemple.fr')).status,
    ).toBe(403);
    expect((await read('package.json')).status).toBe(403);
    expect((await read('content/../package.json')).status).toBe(403);
  });
});
