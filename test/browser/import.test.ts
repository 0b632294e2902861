import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environmentWith } from '../environment.ts';
import { shownWords, wordsOf } from '../fixtures/shown-words.ts';
import { WORD_MINUTES, WORD_MINUTES_READ } from '../fixtures/word-minutes.ts';
import { TEST_DAY } from '../test-day.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

/** Typed in the middle of a word: where the click has put the caret. */
const TYPED = 'RELU';

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startDevServer();
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('a draft made from a Word document opens in the editor, and loses no word when it is saved there', async () => {
  const document = join(server.root, 'compte rendu.docx');
  writeFileSync(document, WORD_MINUTES);
  const { stdout } = spawnSync(
    process.execPath,
    ['src/commands/import.ts', document, '--type', 'rencontre'],
    {
      cwd: server.root,
      env: environmentWith({ CONTENT_DIR: server.contentDir, BUILD_DATE: TEST_DAY }),
      encoding: 'utf8',
    },
  );
  const [, hash = ''] = /admin\/(#\S+)/.exec(stdout) ?? [];
  const file = join(server.contentDir, 'rencontres/rencontre-de-montbrun.mdx');
  const read = () => readFileSync(file, 'utf8');

  const editor = editorOn(page, server.url);
  await editor.open();
  await editor.go(hash);
  await page.locator('[data-slate-editor]').getByText('Une case seule').first().click();
  await page.keyboard.type(TYPED);
  await editor.publish();
  await editor.saved();

  expect(read()).toContain(TYPED);
  expect(shownWords(read().replace(TYPED, ''))).toEqual(wordsOf(WORD_MINUTES_READ));

  const shown = await browser.newPage({ locale: 'fr-FR' });
  await shown.goto(`${server.url}rencontres/rencontre-de-montbrun/`);
  await shown.getByRole('heading', { name: 'Rencontre de Montbrun', level: 1 }).waitFor();
  expect(await shown.getByRole('note').first().textContent()).toContain('[à compléter');
  expect(await shown.getByRole('table').count()).toBe(1);
}, 120_000);
