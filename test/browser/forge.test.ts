import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../forgejo/bare-repository.ts';
import { MAINTAINER, NEIGHBOUR } from '../forgejo/people.ts';
import { CLIENT_ID, REPOSITORY, serveForge } from '../forgejo/serve.ts';
import { launch } from './browser.ts';
import { editorOn } from './editor-driver.ts';
import { atRest } from './forge-at-rest.ts';
import { englishOn } from './left-over-english.ts';
import { servePublishedEditor } from './published-editor.ts';
import { termOn } from './workflow-driver.ts';

const TERM = 'content/glossaire/persona.mdx';
const ENTRY = '#/collections/glossaire/entries/persona';
const DRAFT = 'cms/glossaire/persona';
const PROPOSED = 'Proposé depuis l’éditeur de Maillage.';
const SOON = { timeout: 15_000 };
const term = (said: string) => `---\nterm: persona\ndefinition: ${said}\nstatus: publiée\n---\n`;

let files: string;
let forge: Awaited<ReturnType<typeof serveForge>>;
let site: Awaited<ReturnType<typeof servePublishedEditor>>;
let browser: Browser;
let page: Page;

function repository(name = REPOSITORY) {
  const found = forge.repositories.get(name);
  if (found) return found;
  throw new Error(`The forge has no ${name}.`);
}
const on = (branch: string, name = REPOSITORY) => repository(name).git('show', `${branch}:${TERM}`);

async function visit(who: Person): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  context.on('dialog', (dialog) => void dialog.accept());
  const made = await context.newPage();
  await logIn(made, who);
  return made;
}
async function logIn(tab: Page, who: Person): Promise<void> {
  forge.visitedBy(who);
  await tab.goto(`${site.url}admin/`);
  await tab.getByRole('button', { name: /Se connecter/ }).click();
}
const inside = (tab: Page) => tab.getByRole('heading', { name: 'Collections' }).waitFor();
const open = async (tab: Page): Promise<void> => {
  const editor = editorOn(tab, site.url);
  await editor.go(ENTRY);
  await expect.poll(() => editor.field('Mot').first().inputValue(), SOON).toBe('persona');
};
beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'maillage-forge-files-'));
  for (const folder of ['glossaire', 'media'])
    mkdirSync(join(files, 'content', folder), { recursive: true });
  writeFileSync(join(files, TERM), term('Une personne fictive.'));
  forge = await serveForge(files, MAINTAINER);
  [site, browser] = await Promise.all([
    servePublishedEditor({
      forge: 'forgejo',
      address: forge.address,
      repo: REPOSITORY,
      clientId: CLIENT_ID,
      branch: 'main',
      workflow: true,
      openAuthoring: true,
    }),
    launch(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  forge?.close();
  rmSync(files, { recursive: true, force: true });
});

describe('the published editor on Forgejo', { timeout: 120_000 }, () => {
  it('logs in, and what is saved is a proposal: a branch, a pull request, a label', async () => {
    page = await visit(MAINTAINER);
    await inside(page);
    await open(page);
    await termOn(page).save('Un portrait.');
    expect(on('main')).toBe(term('Une personne fictive.').trimEnd());
    expect(on(DRAFT)).toBe(term('Un portrait.').trimEnd());
    expect(repository().git('log', '-1', '--format=%an <%ae> %s', DRAFT)).toBe(
      'Inès Relit <ines@example.org> Modifie « persona » (Terme)',
    );
    expect(forge.pullRequests).toMatchObject([
      { state: 'open', branch: DRAFT, title: 'Modifie « persona » (Terme)', body: PROPOSED },
    ]);
    expect(forge.pullRequests[0]?.labels.map(({ name }) => name)).toEqual(['decap-cms/draft']);
  });

  it('in review, it has the link to its preview as soon as the pipeline says so', async () => {
    await termOn(page).setStatus('Brouillon', 'En cours de révision');
    expect(forge.pullRequests[0]?.labels.map(({ name }) => name)).toEqual([
      'decap-cms/pending_review',
    ]);
    forge.statuses.set(repository().git('rev-parse', DRAFT), [
      { context: 'tests', status: 'success', target_url: 'https://example.org/tests' },
      { context: 'maillage/preview', status: 'success', target_url: 'https://example.org/p/1/' },
    ]);
    const link = page.getByRole('link', { name: /Voir l.aperçu/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://example.org/p/1/glossaire/persona/');
  });

  it('two people at one sheet: the second is told, and nothing is written over', async () => {
    const other = await visit(MAINTAINER);
    await inside(other);
    await open(other);
    await termOn(page).save('Les mots de la première.');
    await termOn(other).write('Les mots de la seconde.');
    await other.getByText('Quelqu’un d’autre a enregistré').first().waitFor();
    expect(on(DRAFT)).toContain('Les mots de la première.');
    expect(await termOn(other).definition.inputValue()).toBe('Les mots de la seconde.');
    await other.context().close();
  });

  it('a token that expires is renewed, and nobody sees it', async () => {
    forge.expire('token');
    await termOn(page).save('Une heure plus tard.');
    expect(on(DRAFT)).toContain('Une heure plus tard.');
    await atRest(page, forge);
    forge.expire('token');
    await page.reload();
    await termOn(page).definition.waitFor();
    await termOn(page).save('Deux heures plus tard.');
    expect(on(DRAFT)).toContain('Deux heures plus tard.');
  });

  it('logged out by the forge: says so, keeps the text, and goes on after logging in elsewhere', async () => {
    forge.expire('everything');
    await termOn(page).write('Un texte précieux.');
    await page.getByText('Votre connexion à la forge a expiré.').first().waitFor();
    expect(await termOn(page).definition.inputValue()).toBe('Un texte précieux.');
    const other = await page.context().newPage();
    await logIn(other, MAINTAINER).then(() => inside(other));
    await other.close();
    await termOn(page).save('Un texte précieux.');
    expect(on(DRAFT)).toContain('Un texte précieux.');
  });

  it('a save that is cut short leaves no draft that nobody sees', async () => {
    const other = await visit(MAINTAINER);
    await inside(other);
    await editorOn(other, site.url).go('#/collections/glossaire/new');
    await editorOn(other, site.url).field('Mot').first().fill('portrait');
    forge.failWhen(({ method, path }) => method === 'POST' && path.endsWith('/pulls'));
    await termOn(other).write('Un autre mot.');
    await expect.poll(() => forge.seen.some(({ isFailed }) => isFailed), SOON).toBe(true);
    forge.failWhen(undefined);
    await termOn(other).save('Un autre mot.');
    const proposal = forge.pullRequests.find(({ branch }) => branch.endsWith('/portrait'));
    expect(proposal?.labels.map(({ name }) => name)).toEqual(['decap-cms/draft']);
    await other.context().close();
  });

  it('is published by who reads it: merged, its branch gone', async () => {
    await open(page);
    await termOn(page).setStatus('En cours de révision', 'Prêt');
    await editorOn(page, site.url).publish();
    await expect.poll(() => on('main'), SOON).toContain('Un texte précieux.');
    await expect.poll(() => repository().branches(), SOON).not.toContain(DRAFT);
  });

  it('a sheet that could not be read is not shown empty', async () => {
    await editorOn(page, site.url).go('#/collections/glossaire');
    await page.getByRole('link', { name: /^persona/ }).waitFor();
    forge.failWhen(({ path }) => path.includes('/contents/'));
    await editorOn(page, site.url).go(ENTRY);
    await page.getByText('n’a pas pu être lue').first().waitFor();
    forge.failWhen(undefined);
  });

  it('who may not write proposes from a copy, and it is a pull request once in review', async () => {
    const neighbour = await visit(NEIGHBOUR);
    await neighbour.getByText('la forge garde une copie du contenu dans votre compte').waitFor();
    expect(await englishOn(neighbour)).toEqual([]);
    await neighbour.getByRole('button', { name: 'Faire ma copie' }).click();
    await inside(neighbour);
    await open(neighbour);
    await termOn(neighbour).save('Les mots du voisin.');
    const copy = 'paul/maillage';
    const branch = `cms/${copy}/glossaire/persona`;
    expect(on(branch, copy)).toContain('Les mots du voisin.');
    expect(repository().branches()).not.toContain(branch);
    await termOn(neighbour).setStatus('Brouillon', 'En cours de révision');
    expect(forge.pullRequests.at(-1)).toMatchObject({ from: copy, branch, state: 'open' });
    expect(await neighbour.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0);
    expect(forge.faults).toEqual([]);
    await neighbour.context().close();
  });
});
