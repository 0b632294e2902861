import { createServer } from 'node:net';

/** The port people are told about first. */
export const FIRST_PORT = 4321;

export const LOOPBACK = '127.0.0.1';

/** Whether a server could listen there now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, LOOPBACK, () => server.close(() => resolve(true)));
  });

/** The first free port from that one on. Throws after a hundred. */
export async function freePort(from = FIRST_PORT): Promise<number> {
  for (let port = from; port < from + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${from} and ${from + 99}: stop a server and try again.`);
}
