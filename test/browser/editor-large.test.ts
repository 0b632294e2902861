import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST } from '../../src/cms/format/length-limit.ts';
import { launch } from './browser.ts';
import { type EditorAlone, serveEditor } from './editor-alone.ts';
import { editorOn } from './editor-driver.ts';

const STEPS = 300;
/** Rich texts of the form that is opened: those of the body and of its parts, none of a step. */
const FEW = 5;

let contentDir: string;
let server: EditorAlone;
let browser: Browser;
let page: Page;

const place = (slug: string) => join(contentDir, `fiches/${slug}.mdx`);

/** A sheet of the library with that many steps, of which one has no minutes where `without` says. */
function writeSteps(slug: string, without?: number): void {
  const step = (rank: number) =>
    [
      `  - title: Étape ${rank}`,
      ...(rank === without ? [] : ['    minutes: 1']),
      `    instruction: Dire ce que l’on fait, puis **le faire** ensemble.`,
    ].join('\n');
  const steps = Array.from({ length: STEPS }, (_, index) => step(index + 1)).join('\n');
  const sheet = readFileSync(place('premier-entretien-numerique'), 'utf8')
    .replace(/^steps:\n(?: .*\n)*/m, `steps:\n${steps}\n`)
    .replace(/^duration: .*/m, `duration: ${STEPS}`);
  writeFileSync(place(slug), sheet);
}

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  contentDir = join(mkdtempSync(resolve('.cache/large-')), 'content');
  cpSync('content', contentDir, { recursive: true });
  [server, browser] = await Promise.all([serveEditor(contentDir), launch()]);
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(60_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await editorOn(page, server.url).open();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(dirname(contentDir), { recursive: true, force: true });
});

const timed = async (act: () => Promise<unknown>) => {
  const start = Date.now();
  await act();
  return Date.now() - start;
};

/** Opens that sheet, types in its title, saves; the milliseconds of each, a key at a time. */
async function times(slug: string) {
  const editor = editorOn(page, server.url);
  const opening = await timed(async () => {
    await editor.go(`#/collections/fiches/entries/${slug}`);
    await page.getByText(/^Modifications (non )?enregistrées$/).waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  });
  await editor.field('Titre').first().focus();
  const typing = await timed(() => page.keyboard.type(' bien dit'));
  const saving = await timed(async () => {
    await editor.publish();
    await page.getByText('Modifications enregistrées', { exact: true }).waitFor();
  });
  return { opening, key: Math.round(typing / ' bien dit'.length), saving };
}

describe('a long sheet', { timeout: 120_000 }, () => {
  it.each([
    ['of many steps', () => writeSteps('longue')],
    [
      'of as many signs as the editor takes',
      () => {
        const sheet = readFileSync(place('premier-entretien-numerique'), 'utf8').trimEnd();
        const words = 'Beaucoup de mots, **dont de gras**, en un paragraphe.\n\n';
        const room = Math.floor((LONGEST - 500 - sheet.length) / words.length);
        writeFileSync(place('longue'), `${sheet}\n\n${words.repeat(room)}`);
      },
    ],
  ])('%s is opened, written in and saved', async (name, write) => {
    await editorOn(page, server.url).go('#/collections/glossaire');
    write();
    const taken = await times('longue');
    // Told, and not judged: a busy machine takes ten times as long.
    console.info(`editor, a sheet ${name}: ${JSON.stringify(taken)} ms`);
    expect(readFileSync(place('longue'), 'utf8')).toContain('bien dit');
    expect(await page.locator('[data-slate-editor]').count()).toBeLessThan(FEW);
  });

  it('leads to what is missing in a step that was never opened', async () => {
    writeSteps('sans-minutes', 250);
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/fiches/entries/sans-minutes');
    await page.getByRole('button', { name: 'Détails' }).click();
    await page.getByRole('button', { name: /« Minutes » \(n° 250\) est obligatoire/ }).click();
    const minutes = editor.field('Minutes');
    await expect
      .poll(() => minutes.evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('1');
    await editor.publish();
    await page.getByText('Modifications enregistrées', { exact: true }).waitFor();
    writeSteps('longue');
    expect(readFileSync(place('sans-minutes'), 'utf8')).toBe(readFileSync(place('longue'), 'utf8'));
  });
});
