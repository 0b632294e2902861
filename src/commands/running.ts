import { IDENTITY_PATH, type Identity } from '../integrations/identity.ts';
import { FIRST_PORT, isFree, LOOPBACK } from './ports.ts';

const PORTS_TRIED = 20;

/** The port where this very library is already served, if it is. */
export async function findRunning(identity: Identity): Promise<number | undefined> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    if (await isFree(port)) continue;
    const answer = await ask(port);
    if (JSON.stringify(answer) === JSON.stringify(identity)) return port;
  }
  return undefined;
}

async function ask(port: number): Promise<unknown> {
  try {
    const response = await fetch(`http://${LOOPBACK}:${port}${IDENTITY_PATH}`, {
      signal: AbortSignal.timeout(1500),
    });
    return await response.json();
  } catch {
    return undefined; // another program, which does not speak our language
  }
}
