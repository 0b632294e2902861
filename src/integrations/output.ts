import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** A file that only a site built by us has. */
const SIGNATURE = join('donnees', 'bibliotheque.json');
/** A folder published with git keeps its history. */
const KEPT = '.git';

/**
 * A build is made in a folder of its own and takes its place once it is whole: one that fails
 * or is stopped leaves the last site as it was, and two at once do not meet. It stands last
 * among the integrations.
 */
export const output = ({ outDir }: Settings): AstroIntegration => ({
  name: 'maillage-output',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      refuseOtherFiles(outDir);
      updateConfig({ outDir: pathToFileURL(ownFolder() + sep) });
    },
    'astro:build:done': ({ dir, logger }) => {
      replace(outDir, fileURLToPath(dir));
      logger.info(`The site is in ${outDir}.`);
    },
  },
});

/** What stands at that address is replaced: it is a built site, or nothing. */
function refuseOtherFiles(folder: string): void {
  const holds = existsSync(folder) && readdirSync(folder).some((name) => name !== KEPT);
  if (holds && !existsSync(join(folder, SIGNATURE)))
    throw new Error(
      `OUT_DIR is "${folder}", which holds something else than a built site and would be emptied: name another folder, or empty it yourself.`,
    );
}

/** In the project, where the code of the pages finds its packages. It goes with the process. */
function ownFolder(): string {
  const folder = resolve('.cache', 'builds');
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(folder + sep);
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return made;
}

function replace(folder: string, made: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== KEPT) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of readdirSync(made)) move(join(made, name), join(folder, name));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true }); // on another disk
  }
}
