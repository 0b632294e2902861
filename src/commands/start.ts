import './quiet-astro.ts';
import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { identityOf } from '../integrations/identity.ts';
import { readSettings } from '../settings.ts';
import { FIRST_PORT, LOOPBACK } from './ports.ts';
import { findRunning } from './running.ts';

const settings = readSettings();
if (!existsSync(settings.contentDir)) {
  console.error(
    `There is no content in ${settings.contentDir}: set CONTENT_DIR to a folder that exists.`,
  );
  process.exit(1);
}
const identity = identityOf(settings);

const tell = (port: number, state: string): void => {
  const library = `http://localhost:${port}${settings.basePath}`;
  console.log(
    `\nMaillage ${state}.\n\n  the library  ${library}\n  the editor   ${library}admin/\n`,
  );
};

const running = await findRunning(identity);
if (running) tell(running, 'is already running');
else {
  // A port that another program has is passed over by the server itself.
  const server = await dev({ logLevel: 'warn', server: { port: FIRST_PORT, host: LOOPBACK } });
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
