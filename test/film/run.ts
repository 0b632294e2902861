import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import { launch } from '../browser/browser.ts';
import { start } from '../browser/dev-server.ts';
import { copyAsRepository } from '../browser/repository-copy.ts';
import { TEST_DAY } from '../test-day.ts';
import { adaptPractice } from './adapting.ts';
import { camera, type Camera } from './camera.ts';
import { reviewTerm } from './review.ts';
import { strip } from './strip.ts';
import { writeTogether } from './together.ts';
import { writeSheet } from './writing.ts';

const FOLDER = 'docs/screenshots/editeur';
const TITLE = 'Contribuer à Maillage, image par image';

/** Runs `npm start` over a Git repository made for it. */
async function over(options: string[], film: (url: string) => Promise<void>): Promise<void> {
  const { root } = copyAsRepository();
  const contributor = { EDITOR_NAME: 'Inès Contributrice', EDITOR_EMAIL: 'ines@example.org' };
  const server = await start(root, { ...contributor, BUILD_DATE: TEST_DAY }, options);
  try {
    await film(server.url);
  } finally {
    server.stop();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function somebody(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.on('page', (page) => page.on('dialog', (dialog) => void dialog.accept()));
  return context;
}

async function shoot(browser: Browser, recorder: Camera): Promise<void> {
  await over([], async (url) => {
    const alone = await somebody(browser);
    await writeSheet(await alone.newPage(), url, recorder);
    const karim = await somebody(browser);
    await writeTogether([await somebody(browser), karim], url, recorder);
    await adaptPractice(await karim.newPage(), url, recorder);
  });
  await over(['--workflow'], async (url) => {
    const ines = await somebody(browser);
    await reviewTerm(await ines.newPage(), url, recorder);
  });
}

const browser = await launch();
try {
  const recorder = camera();
  await shoot(browser, recorder);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = (name: string): string => join(FOLDER, `${name}.webp`);
  for (const [rank, { name, picture }] of recorder.frames.entries())
    await sharp(picture)
      .webp({ quality: 70 })
      .toFile(file(`${String(rank + 1).padStart(2, '0')}-${name}`));
  await sharp(await strip(browser, TITLE, recorder.frames))
    .webp({ quality: 70 })
    .toFile(file('film'));
} finally {
  await browser.close();
}
console.log(`${FOLDER}/film.webp shows the journey of a contributor; each frame is beside it.`);
