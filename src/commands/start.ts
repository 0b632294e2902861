import './quiet-astro.ts';
import { dev } from 'astro';
import { identityOf } from '../integrations/identity.ts';
import { readSettings } from '../settings.ts';
import { freePort, LOOPBACK } from './ports.ts';
import { findRunning } from './running.ts';

const settings = readSettings();

const tell = (port: number, state: string): void => {
  const library = `http://localhost:${port}${settings.basePath}`;
  console.log(
    `\nMaillage ${state}.\n\n  the library  ${library}\n  the editor   ${library}admin/\n`,
  );
};

const running = await findRunning(identityOf(settings));
if (running) tell(running, 'is already running');
else {
  const port = await freePort();
  await dev({
    logLevel: 'warn',
    server: { port, host: LOOPBACK },
    vite: { server: { strictPort: true } },
  });
  tell(port, 'is ready (Ctrl+C stops it)');
}
