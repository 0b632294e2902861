import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';
import { type Chromium, unpackChromium } from './chromium.ts';

// Chromium from npm is built for Linux; elsewhere an installed Chrome does.
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser to drive. Fails, saying what to install, where there is none: no test is skipped for want of one. */
async function find(): Promise<Chromium> {
  if (process.platform === 'linux') return unpackChromium();
  const found = INSTALLED.find((path) => path && existsSync(path));
  if (!found)
    throw new Error('No browser found: install Google Chrome, or set CHROME_PATH to a Chromium.');
  return { executablePath: found };
}

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium. The flags keep it from looking up hosts of its own at start; `more` are those of a test. */
export const launch = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ ...(await find()), args: [...FLAGS, ...more] });

/** A headless Chromium that keeps what its pages store in that folder, as the browser of a person does. */
export const launchProfile = async (
  folder: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...options, ...(await find()), args: FLAGS });
