import './quiet-astro.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { findRepository } from '../cms/server/workflow/repository.ts';
import { identityOf } from '../integrations/identity.ts';
import { readSettings } from '../settings.ts';
import { FIRST_PORT, LOOPBACK } from './ports.ts';
import { findRunning } from './running.ts';

const giveUp = (why: unknown): never => {
  console.error(why instanceof Error ? why.message : why);
  process.exit(1);
};

try {
  const { values } = parseArgs({ options: { workflow: { type: 'boolean' } } });
  // The server reads its settings by itself, from the same place.
  if (values.workflow) process.env['EDITOR_WORKFLOW'] = 'on';
} catch (error) {
  giveUp(error);
}

const settings = readSettings();

if (!existsSync(settings.contentDir))
  giveUp(`There is no content in ${settings.contentDir}: set CONTENT_DIR to a folder that exists.`);
if (settings.workflow)
  await findRepository(settings.contentDir, settings.contributor).catch(giveUp);
const identity = identityOf(settings);

const tell = (port: number, state: string): void => {
  const library = `http://localhost:${port}${settings.basePath}`;
  console.log(
    `\nMaillage ${state}.\n\n  the library  ${library}\n  the editor   ${library}admin/\n`,
  );
};

if (await findRunning({ ...identity, workflow: !identity.workflow }))
  giveUp(
    `This library already runs ${identity.workflow ? 'without' : 'with'} --workflow: stop it first (Ctrl+C).`,
  );
const running = await findRunning(identity);
if (running) tell(running, 'is already running');
else {
  // A port that another program has is passed over by the server itself.
  const server = await dev({
    logLevel: 'warn',
    server: { port: FIRST_PORT, host: LOOPBACK },
  }).catch(giveUp);
  const { port } = server.address;
  const first = await findRunning(identity);
  if (first !== undefined && first < port) {
    // Two were started at once: one library has one server.
    await server.stop();
    tell(first, 'is already running');
    process.exit(0);
  }
  tell(port, 'is ready (Ctrl+C stops it)');
}
