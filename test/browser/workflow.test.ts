import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { start } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { copyAsRepository } from './repository-copy.ts';
import { termOn } from './workflow-driver.ts';

const TERM = 'content/glossaire/coffre-fort.mdx';
const OTHER = 'content/pratiques/registre-partage.mdx';
const BOARD = '#/workflow';

let root: string;
let git: (...args: string[]) => string;
let server: Awaited<ReturnType<typeof start>>;
let browser: Browser;
let page: Page;

const contributor = { EDITOR_NAME: 'Inès Contributrice', EDITOR_EMAIL: 'ines@example.org' };
const serve = () => start(root, contributor, ['--workflow']);

beforeAll(async () => {
  ({ root, git } = copyAsRepository('test/fixtures/ahead'));
  [server, browser] = await Promise.all([serve(), launch()]);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** The editor, for somebody who may have logged in already: the browser remembers it by port. */
async function enter(tab: Page): Promise<void> {
  await tab.goto(`${server.url}admin/`);
  const button = tab.getByRole('button', { name: 'Se connecter' });
  const inside = tab.getByRole('heading', { name: 'Collections' });
  await button.or(inside).first().waitFor();
  if (await button.isVisible()) await button.click();
  await inside.waitFor();
}

const column = (name: string) =>
  page
    .locator('section, div')
    .filter({ has: page.getByRole('heading', { name }) })
    .last();

describe('npm start -- --workflow', { timeout: 120_000 }, () => {
  it('a new term goes from draft to published, and the branch follows', async () => {
    const before = git('rev-parse', 'HEAD');
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire/new');
    await editor.field('Mot').first().fill('coffre-fort');
    await editor.choose('État', 'Publiée');
    await termOn(page).save('Un lieu sûr.');
    expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(existsSync(join(root, TERM))).toBe(false);

    await termOn(page).setStatus('Brouillon', 'En cours de révision');
    await termOn(page).setStatus('En cours de révision', 'Prêt');
    expect((await fetch(`${server.url}glossaire/coffre-fort/`)).status).toBe(404);
    await editor.publish();
    await expect
      .poll(async () => (await fetch(`${server.url}glossaire/coffre-fort/`)).status, {
        timeout: 15_000,
      })
      .toBe(200);
    expect(git('log', '--format=%an <%ae> %cn|%s', `${before}..`)).toBe(
      'Inès Contributrice <ines@example.org> Inès Contributrice|Ajoute « coffre-fort » (terme)',
    );
    expect(git('branch', '--list')).toBe('* travail');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('uncommitted work stops the branch, is not touched, and the editor says so', async () => {
    const editor = editorOn(page, server.url);
    await termOn(page).save('Un lieu très sûr.');
    await termOn(page).setStatus('Brouillon', 'Prêt');
    const other = join(root, OTHER);
    const working = `${readFileSync(other, 'utf8')}\r\nÀ moi, en cours.`;
    writeFileSync(other, working);
    const before = git('rev-parse', 'HEAD');
    await editor.publish();
    const notice = page.getByText('pas encore dans votre dossier');
    await notice.waitFor();
    expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(readFileSync(other, 'utf8')).toBe(working);
    expect(git('status', '--porcelain')).toBe(` M ${OTHER}`);

    git('checkout', '--quiet', other);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(readFileSync(join(root, TERM), 'utf8')).toContain('Un lieu très sûr.');
    expect(git('log', '-1', '--format=%s')).toBe('Modifie « coffre-fort » (terme) : définition');
  });

  it('a draft is on the board after a new start', async () => {
    await termOn(page).save('Un lieu sûr, et partagé.');
    await termOn(page).setStatus('Brouillon', 'En cours de révision');
    server.stop();
    server = await serve();
    await enter(page);
    await editorOn(page, server.url).go(BOARD);
    await column('En cours de révision').getByText('coffre-fort').first().waitFor();
  });

  it('two people at the same draft: the second is told, and nothing is written over', async () => {
    const other = await page.context().newPage();
    const [first, second] = [editorOn(page, server.url), editorOn(other, server.url)];
    await enter(other);
    const entry = '#/collections/glossaire/entries/coffre-fort';
    for (const editor of [first, second]) await editor.go(entry);
    await second.field('Définition').fill('Les mots de la seconde personne.');
    await termOn(page).save('Les mots de la première personne.');
    await other.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await other.getByText('Quelqu’un d’autre a enregistré').first().waitFor();
    expect(await second.field('Définition').inputValue()).toBe('Les mots de la seconde personne.');
    const [clone] = globSync('.cache/*/workflow/travail', { cwd: root });
    const draft = ['show', `cms/glossaire/coffre-fort:${TERM}`];
    expect(
      execFileSync('git', draft, { cwd: join(root, clone ?? ''), encoding: 'utf8' }),
    ).toContain('Les mots de la première personne.');
    await other.close();
  });
});
