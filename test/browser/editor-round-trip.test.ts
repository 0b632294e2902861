import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hasBody, TYPE_IDS, types } from '../../src/model/index.ts';
import { parts } from '../../src/parts/index.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

/** What a text may hold that the rich text has no button for, each as a file has it. */
const BODIES = JSON.parse(readFileSync('test/fixtures/careful-bodies.json', 'utf8')) as Record<
  string,
  string
>;

let server: DevServer;
let browser: Browser;
let page: Page;

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: server.root, encoding: 'utf8' });
const pathOf = (folder: string, slug: string) => `content/${folder}/${slug}.mdx`;
const read = (folder: string, slug: string) =>
  readFileSync(join(server.root, pathOf(folder, slug)), 'utf8');
const slugsOf = (folder: string) =>
  readdirSync(join(server.contentDir, folder)).map((name) => name.replace('.mdx', ''));

/** A practice of the corpus with another title and another body. */
function write(slug: string, body: string): void {
  const [head = ''] =
    /^---\n[\s\S]*?\n---\n/.exec(read('pratiques', 'test-de-niveau-qui-oriente')) ?? [];
  writeFileSync(
    join(server.root, pathOf('pratiques', slug)),
    `${head.replace(/^title:.*$/m, `title: Essai ${slug}`)}\n${body}\n`,
  );
}

const state = () => page.getByText(/^Modifications (non )?enregistrées$/);
const isModified = async () => (await state().textContent()) === 'Modifications non enregistrées';

/** Two frames: what a key or a click has changed is then in the form. */
const settle = () =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function open(folder: string, slug: string): Promise<void> {
  const editor = editorOn(page, server.url);
  // By a short list: what is waited for is then of this entry, and not of the one before.
  await editor.go('#/collections/rencontres');
  await state().waitFor({ state: 'detached' });
  await editor.go(`#/collections/${folder}/entries/${slug}`);
  await state().waitFor();
}

/** Every rich text that is shown, entered and walked in: Decap then writes it anew. */
async function enterTexts(): Promise<void> {
  await page.evaluate(async () => {
    for (const text of document.querySelectorAll<HTMLElement>('[data-slate-editor]')) {
      if (!text.checkVisibility()) continue;
      text.focus();
      getSelection()?.selectAllChildren(text.lastElementChild ?? text);
      getSelection()?.collapseToEnd();
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await page.keyboard.press('ArrowLeft');
  await settle();
}

/** The rich text of the body, not one inside a part. */
const body = (): Locator =>
  page.locator('[data-slate-editor]:not([data-slate-editor] [data-slate-editor])').last();

async function save(): Promise<void> {
  await editorOn(page, server.url).publish();
  await page.getByText('Modifications enregistrées', { exact: true }).waitFor();
}

beforeAll(async () => {
  server = await startDevServer({ basePath: '/maillage/' });
  write('soigne', Object.values(BODIES).join('\n\n'));
  write('parties', ['Avant.', ...parts.map(({ example }) => example), 'Après.'].join('\n\n'));
  const me = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', 'content'],
    [...me, 'commit', '-qm', 'content'],
  ])
    git(...args);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
  page.on('dialog', (dialog) => void dialog.accept());
  await editorOn(page, server.url).open();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('an entry that is opened', { timeout: 240_000 }, () => {
  it.each(TYPE_IDS.map(folderOf))('%s: none is marked as modified', async (folder) => {
    const modified: string[] = [];
    for (const slug of slugsOf(folder)) {
      await open(folder, slug);
      await enterTexts();
      if (await isModified()) modified.push(slug);
    }
    expect(modified).toEqual([]);
  });
});

describe('another title', { timeout: 240_000 }, () => {
  it.each(TYPE_IDS)('%s: is another line, and nothing else', async (type) => {
    const folder = folderOf(type);
    const withParts = slugsOf(folder).filter((slug) => /^<[A-Z]/m.test(read(folder, slug)));
    const sample = hasBody(type) ? withParts : slugsOf(folder).slice(0, 2);
    for (const slug of sample.slice(0, 3)) {
      await open(folder, slug);
      const { titleField, fields } = types[type];
      const label = (fields as Record<string, { label: string }>)[titleField]?.label ?? '';
      await editorOn(page, server.url).field(label).first().fill(`Autre titre ${slug}`);
      await save();
      expect(git('diff', '--numstat', '--', pathOf(folder, slug))).toMatch(/^1\t1\t/);
    }
  });
});

describe('what the rich text has no button for', { timeout: 240_000 }, () => {
  it.each(['soigne', 'parties'])(
    '%s: stays as it was when a line before it changes',
    async (slug) => {
      const before = read('pratiques', slug);
      await open('pratiques', slug);
      await enterTexts();
      expect(await isModified()).toBe(false);
      await body().locator('p').first().click();
      await page.keyboard.press('Home');
      await settle();
      await page.keyboard.insertText('Oui. ');
      await save();
      expect(read('pratiques', slug)).toBe(before.replace('Avant.', 'Oui. Avant.'));
    },
  );
});
