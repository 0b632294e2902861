import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spellBytes } from '../../src/parts/index.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn, typeAtOnce } from './editor-driver.ts';

/** A busy machine takes its time: what is awaited is what, not when. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let server: DevServer;
let browser: Browser;
let page: Page;
let preview: FrameLocator;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1500, height: 1000 } });
  preview = page.frameLocator('#preview-pane');
  await editorOn(page, server.url).open();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** By the list: what is waited for is then of this entry, and not of the one before. */
async function open(folder: string, slug: string): Promise<void> {
  await editorOn(page, server.url).go(`#/collections/${folder}`);
  await page.locator('main li > a').first().waitFor();
  await editorOn(page, server.url).go(`#/collections/${folder}/entries/${slug}`);
  await preview.locator('h1').waitFor();
}

const media = (name: string) => join(server.contentDir, 'media', name);

const SHEETS = [
  ['fiches', 'premier-entretien-numerique', 'Fiche action'],
  ['pratiques', 'caravane-du-numerique', 'Bonne pratique'],
  ['rencontres', 'raismes-diagnostic-territorial', 'Rencontre'],
  ['structures', 'emmaus-connect', 'Structure'],
  ['ressources', 'aidants-connect', 'Ressource'],
  ['glossaire', 'persona', 'Terme'],
] as const;

it.each(SHEETS)(
  'shows %s/%s as its page does',
  async (folder, slug, type) => {
    await open(folder, slug);
    const site = await (await fetch(`${server.url}${folder}/${slug}/`)).text();
    const title = (await preview.locator('h1').innerText()).trim();
    expect(site.replaceAll('&#39;', '’')).toContain(title.replaceAll('\n', ' ').split(' ')[0]);
    expect(await preview.locator('.genre').innerText()).toBe(type);
    expect(await preview.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain(
      'Bricolage',
    );
    // Every reference by its title, none left by its address.
    await soon(() => preview.locator('.fils li').count()).toBe(
      await preview.locator('.fils li a').count(),
    );
    expect(await preview.getByText('pas encore publié').count()).toBe(0);
  },
  60_000,
);

it('leads to the pages of the site', async () => {
  await open('fiches', 'premier-entretien-numerique');
  const addresses = await preview
    .locator('.fils a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
});

it('is seen in the light or in the dark, on a phone, and printed', async () => {
  const ground = () =>
    preview.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  const light = await ground();
  await preview.getByRole('button', { name: 'Sombre' }).click();
  expect(await preview.getByRole('button', { name: 'Sombre' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await soon(ground).not.toBe(light);
  await preview.getByRole('button', { name: 'Clair' }).click();
  await soon(ground).toBe(light);

  const width = () => preview.locator('html').evaluate((html) => html.clientWidth);
  const wide = await width();
  await preview.getByRole('button', { name: 'Téléphone' }).click();
  await soon(width).toBeLessThanOrEqual(390);
  expect(await preview.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(
    390,
  );
  await preview.getByRole('button', { name: 'Large' }).click();
  await soon(width).toBe(wide);

  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#preview-pane');
    frame?.contentWindow?.addEventListener('beforeprint', () => {
      document.body.dataset['printed'] = 'yes';
    });
  });
  await preview.getByRole('button', { name: 'Imprimer' }).click();
  await soon(() => page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
});

it('stays beside the form when a source is gone to', async () => {
  await open('pratiques', 'caravane-du-numerique');
  await preview.getByRole('link', { name: 'source 1' }).first().click();
  await soon(() =>
    preview.locator('#source-1').evaluate((item) => item.getBoundingClientRect().top),
  ).toBeLessThan(900);
  expect(page.url()).toContain('/entries/caravane-du-numerique');
  expect(page.context().pages()).toHaveLength(1);
});

it('tells what a file of the site weighs, in the page and in the form', async () => {
  await open('fiches', 'rencontre-d-interconnaissance');
  const weights = preview.locator('.fichier-faits');
  await soon(() => weights.allTextContents()).toEqual(
    ['inscription-rencontre', 'presents-et-accord-photo', 'compte-rendu'].map(
      (name) => ` (PDF, ${spellBytes(statSync(media(`${name}.pdf`)).size)})`,
    ),
  );
  const note = page.locator('.partie .poids').first();
  await soon(() => note.textContent()).toBe(
    `Poids : ${spellBytes(statSync(media('inscription-rencontre.pdf')).size)}.`,
  );
});

it('shows the image and the file that were just chosen, before they are published', async () => {
  await open('fiches', 'visite-a-domicile');
  await page.locator('[data-slate-editor]').last().click();
  const choose = async (
    part: string,
    button: string,
    name: string,
    mimeType: string,
    bytes: string,
  ) => {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem', { name: part }).click();
    await page.getByRole('button', { name: button }).last().click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes, 'base64') });
    await page.getByRole('button', { name: 'Choisir', exact: true }).click();
  };
  await choose('Figure', 'Choisir une image', 'tout-neuf.png', 'image/png', PIXEL);
  const field = (label: string) => editorOn(page, server.url).field(label).last();
  await field('Alternative').fill('Un carré vert.');
  const image = preview.getByAltText('Un carré vert.');
  await image.scrollIntoViewIfNeeded();
  await soon(() =>
    image.evaluate((shown: HTMLImageElement) => [shown.src.slice(0, 5), shown.naturalWidth]),
  ).toEqual(['blob:', 1]);

  await page
    .locator('[data-slate-editor]:not([data-slate-editor] *)')
    .last()
    .locator('> p')
    .last()
    .click();
  await choose('Fichier', 'Choisir un fichier', 'tout-neuf.csv', 'text/csv', btoa('douze octets'));
  await field('Titre').fill('Un tableau');
  await soon(() => preview.locator('.fichier').last().innerText()).toBe(
    'Un tableau (CSV, 12\u00a0octets)',
  );
  await editorOn(page, server.url).publish();
  await editorOn(page, server.url).saved();
  const sheet = readFileSync(join(server.contentDir, 'fiches/visite-a-domicile.mdx'), 'utf8');
  expect(sheet).toContain('<Fichier src="/media/tout-neuf.csv" titre="Un tableau" />');
});

it('follows what is typed, and takes less than a tenth of a second of each key', async () => {
  await open('fiches', 'premier-entretien-numerique');
  const title = editorOn(page, server.url).field('Titre').first();
  const before = await title.inputValue();
  const times: number[] = [];
  for (const end of ['d', 'de', 'dem', 'dema', 'demai', 'demain', 'demains'])
    times.push(await typeAtOnce(title, `${before} ${end}`));
  await preview.locator('h1', { hasText: 'demains' }).waitFor();
  const [median = 0] = times.toSorted((a, b) => a - b).slice(3);
  expect(median, times.join(' ')).toBeLessThan(100);
});
