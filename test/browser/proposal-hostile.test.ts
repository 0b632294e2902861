import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { errorsIn, proposalOn } from './proposal-driver.ts';

let server: DevServer;
let browser: Browser;
let page: Page;

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
  page = await browser.newPage({ locale: 'fr-FR', serviceWorkers: 'block' });
});
afterEach(() => page.close());

describe('what is answered to « Proposer une pratique »', { timeout: 120_000 }, () => {
  it('takes what looks like code for words', async () => {
    const form = proposalOn(page, server.url);
    await form.open();
    const hostile = '<script>document.title = "atteint"</script> {process.env.HOME} <b>';
    await form.fillRequired({ Titre: 'Un titre {x} <i>', 'Le problème': `---\n${hostile}` });
    await form
      .field('Le récit')
      .fill(`import fs from "node:fs"\n\n${hostile}\n\n---\n\n<Encart>\n\n{1 + 1}`);
    await form.send();
    await page.getByRole('heading', { name: 'Votre proposition est prête' }).waitFor();
    expect(await page.locator('[data-part="relecture"]').innerText()).toContain(hostile);

    const { name } = await form.accept(server.contentDir);
    expect(name).toBe('un-titre-x-i.mdx');
    expect(await errorsIn(server.contentDir, name)).toEqual([]);
    const address = `${server.url}pratiques/un-titre-x-i/`;
    await expect.poll(async () => (await fetch(address)).status, { timeout: 20_000 }).toBe(200);
    await page.goto(address);
    const shown = await page.locator('main').innerText();
    for (const words of [
      '{process.env.HOME}',
      'import fs from',
      '{1 + 1}',
      '<Encart>',
      'Un titre {x} <i>',
    ])
      expect(shown).toContain(words);
    expect(await page.title()).not.toBe('atteint');
  });

  it('says when an answer is too long, a megabyte too, and does not cut it', async () => {
    const form = proposalOn(page, server.url);
    await form.open();
    await form.fillRequired({});
    await form.field('Le récit').fill('mot '.repeat(250_000));
    await form.field('Titre').fill('t'.repeat(91));
    await form.field('Résumé').focus();
    await expect.poll(() => form.problem('Titre')).toBe('« Titre » dépasse la limite de 90.');
    await form.send();
    await expect
      .poll(() => form.toMend())
      .toEqual(['« Titre » dépasse la limite de 90.', '« Le récit » dépasse la limite de 20000.']);
    expect((await form.field('Le récit').inputValue()).length).toBe(1_000_000);
  });
});
