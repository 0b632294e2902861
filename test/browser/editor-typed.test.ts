import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import hostileBodies from '../fixtures/hostile-bodies.json' with { type: 'json' };
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { pageWithClipboard, practiceOn } from './practice-in-editor.ts';
import { shown } from './safely-shown.ts';

/** A tag of a part alone on its line: two that pair are a part, typed or not. */
const TAG_ALONE = /^<\/?(Encart|Citation)>$/;

/** What Markdown reads in a line that is typed as well: a note, a backslash before a sign, a reference to a character. */
const HAS_A_MEANING = /\[\^1\]|\\[{[\\]|&#?\w+;/;

/** Without spaces, whose kind is set by the site, and with an ellipsis in three dots. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

let server: DevServer;
let browser: Browser;
let page: Page;
let practice: ReturnType<typeof practiceOn>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
  ({ page } = await pageWithClipboard(browser, server));
  practice = practiceOn(page, server);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function type(lines: readonly string[]): Promise<void> {
  await practice.newLine();
  for (const line of lines) {
    // One event a line: key by key, it takes three times as long and gives the same file.
    await page.keyboard.insertText(line);
    await practice.press('Enter');
  }
  await page.keyboard.insertText('Fin.');
}

describe('a text that is typed, line by line', { timeout: 300_000 }, () => {
  it('is saved whatever it is, runs nothing, and shows its words', async () => {
    const lines = hostileBodies
      .flatMap((text) => text.replaceAll('\0', '').split(/\r?\n/))
      .filter((line) => line.trim() !== '' && !TAG_ALONE.test(line));
    await practice.openWith('tape-hostile', 'Avant.');
    await type(lines);
    await practice.save();
    const text = bare(await shown(practice.saved('tape-hostile')));
    const lost = lines.filter((line) => !text.includes(bare(line)));
    expect(lost.filter((line) => !HAS_A_MEANING.test(line))).toEqual([]);
  });

  it('keeps bare the address that the rich text makes a link of', async () => {
    await practice.openWith('tape-adresse', 'Avant.');
    await practice.newLine();
    await page.keyboard.type('Voir https://exemple.fr/a?b=1 ici.');
    await practice.press('Enter');
    await page.keyboard.insertText('https://exemple.fr/{c}');
    await practice.save();
    expect(practice.saved('tape-adresse')).toBe(
      'Avant.\n\nVoir https://exemple.fr/a?b=1 ici.\n\nhttps://exemple.fr/{c}',
    );
  });

  it('is refused in words when it is a part that lacks a field, and stays on the page', async () => {
    await practice.openWith('tape-partie', 'Avant.');
    await type(['<Citation>', 'Des mots.', '</Citation>']);
    await editorOn(page, server.url).publish();
    await page.getByText('« Qui parle » est obligatoire et manque').first().waitFor();
    expect(await practice.body().innerText()).toContain('Des mots.');
    expect(practice.saved('tape-partie')).toBe('Avant.');
  });
});
