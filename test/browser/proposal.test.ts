import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { errorsIn, proposalOn } from './proposal-driver.ts';

let server: DevServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What left this machine, or was sent to the site. */
let sent: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startDevServer({ contentDir: 'test/fixtures/ahead', basePath: '/maillage/' }),
    launch(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  sent = [];
  context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
  context.on('request', (request) => {
    const isOurs =
      request.url().startsWith(new URL(server.url).origin) || /^(blob|data):/.test(request.url());
    if (!isOurs || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const proposal = () => proposalOn(page, server.url);

describe('« Proposer une pratique »', { timeout: 120_000 }, () => {
  it('tells what is to mend, keeps a draft, and gives a file that the library reads', async () => {
    const form = proposal();
    await form.open();
    await form.field('Titre').fill('Le café des papiers');
    await form.field('Le problème').fill('Personne n’osait demander.');
    await form.field('Adresse web').fill('exemple');
    await form.field('Lieu').fill('Raismes');
    await form.send();

    await expect
      .poll(() => form.toMend())
      .toEqual([
        '« Résumé » est obligatoire et manque.',
        '« Ce qui a été fait » est obligatoire et manque.',
        '« Échelon de ce lieu » est obligatoire et manque.',
        '« Qui raconte » est obligatoire et manque.',
        '« Adresse web » doit être une adresse web complète, par exemple https://www.exemple.fr/page.',
      ]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('5 réponses sont à corriger');
    await page.getByRole('link', { name: /^« Résumé »/ }).click();
    expect(await form.field('Résumé').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await form.field('Résumé').getAttribute('aria-invalid')).toBe('true');

    await form.field('Résumé').fill('Un café, et l’on ouvre le courrier ensemble.');
    await expect.poll(() => form.problem('Résumé')).toBe('');
    expect(await form.field('Résumé').getAttribute('aria-invalid')).toBe(null);
    await form.field('Ce qui a été fait').fill('Une table, une bouilloire, un scanner.');
    await form.field('Échelon de ce lieu').selectOption({ label: 'Communal' });
    await form.field('Qui raconte').fill('Une bénévole, épicerie solidaire');
    await form.field('Un résultat').fill('douze personnes sont revenues');
    await page.getByLabel('Jeunes', { exact: true }).check();
    await page.getByText('Brouillon gardé sur cet appareil.').waitFor();

    await page.reload();
    await form.ready();
    expect(await form.field('Titre').inputValue()).toBe('Le café des papiers');
    expect(await page.getByLabel('Jeunes', { exact: true }).isChecked()).toBe(true);
    await form.field('Adresse web').fill('');
    await form.send();
    await page.getByRole('heading', { name: 'Votre proposition est prête' }).waitFor();

    const { name, text } = await proposal().accept(server.contentDir);
    expect(name).toBe('le-cafe-des-papiers.mdx');
    expect(text).toContain('status: brouillon\n');
    expect(text).toContain('audiencesFrom: source 1\n');
    expect(await errorsIn(server.contentDir, name)).toEqual([]);
    await expect
      .poll(async () => (await fetch(`${server.url}pratiques/le-cafe-des-papiers/`)).text(), {
        timeout: 20_000,
      })
      .toContain('Une bénévole, épicerie solidaire');
    expect(sent).toEqual([]);
  });

  it('writes an e-mail with the answers, or says that the file has them', async () => {
    const form = proposal();
    await form.open();
    await form.fillRequired({});
    await form.send();
    const mail = page.getByRole('link', { name: 'Écrire l’e-mail' });
    const body = async () =>
      new URLSearchParams((await mail.getAttribute('href'))?.split('?')[1]).get('body');
    await mail.waitFor();
    expect(await mail.getAttribute('href')).toMatch(/^mailto:\?subject=/);
    expect(await body()).toContain('Ce qui a été fait :\r\nDes mots.');
    await form.field('Le récit').fill('Une longue histoire. '.repeat(200));
    await form.send();
    await page.getByText('Vos réponses sont trop longues').waitFor();
    expect(await body()).toContain('des-mots.mdx est joint');
    expect(await body()).not.toContain('Une longue histoire');
  });

  it('erases the draft here or on the page of what is kept, and keeps none before a word', async () => {
    const form = proposal();
    const stored = () => page.evaluate(() => Object.keys(localStorage));
    await form.open();
    expect(await stored()).toEqual([]);
    await form.field('Titre').fill('Un mot');
    await expect.poll(stored).toEqual(['maillage /maillage/ proposition']);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(stored).toEqual([]);
    expect(await form.field('Titre').inputValue()).toBe('');

    await form.field('Titre').fill('Un autre');
    await expect.poll(stored).not.toEqual([]);
    await page.goto(`${server.url}donnees-personnelles/`);
    await page.getByRole('button', { name: 'Effacer ma proposition' }).click();
    await page.getByText('cet appareil ne garde plus de proposition').waitFor();
    expect(await stored()).toEqual([]);
  });

  it('begins with the words that a search did not find', async () => {
    await page.goto(`${server.url}proposer/#?title=Tricoter+des+souris`);
    await proposal().ready();
    expect(await proposal().field('Titre').inputValue()).toBe('Tricoter des souris');
  });

  it('without JavaScript, is a paper form, and says so', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const plain = await without.newPage();
    await plain.goto(`${server.url}proposer/`);
    expect(await plain.getByText('a besoin de JavaScript').isVisible()).toBe(true);
    expect(await plain.getByRole('button', { name: 'Relire' }).isVisible()).toBe(false);
    const mail = plain.getByRole('link', { name: 'répondez aux mêmes questions' });
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('Qui raconte :');
    await without.close();
  });
});
