import { createServer, type Server } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { LOOPBACK } from '../../src/commands/ports.ts';

/** A copy of a built site behind a server that a test stops, starts again and slows down. */
export interface ServedSite {
  url: string;
  /** The copy: free to be written, as by a new deployment. */
  dir: string;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Milliseconds before each answer. */
  delay: number;
  remove(): Promise<void>;
}

/** `shares`: as by a host that reads in `_headers` who may ask for the index. On any free port, unless told. */
export async function serveCopy(
  built: { dir: string; basePath: string },
  { port: wanted = 0, shares = false } = {},
): Promise<ServedSite> {
  const dir = mkdtempSync(resolve('.cache', 'served-'));
  cpSync(built.dir, dir, { recursive: true });
  const root = built.basePath.slice(0, -1);
  let server: Server;
  let port = wanted;
  const site: ServedSite = {
    url: '',
    dir,
    delay: 0,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    restart: async () => {
      server = createServer((request, response) => {
        const path = request.url ?? '/';
        if (!path.startsWith(built.basePath)) response.writeHead(404).end();
        else {
          if (shares && isShared(dir, path)) response.setHeader('Access-Control-Allow-Origin', '*');
          request.url = path.slice(root.length);
          setTimeout(
            () => sirv(dir, { dev: true, etag: true })(request, response, () => missing(response)),
            site.delay,
          );
        }
      });
      await new Promise<void>((done) => server.listen(port, LOOPBACK, done));
      port = (server.address() as AddressInfo).port;
    },
    remove: async () => {
      await site.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await site.restart();
  site.url = `http://${LOOPBACK}:${port}${built.basePath}`;
  if (!existsSync(join(dir, 'sw.js'))) throw new Error('The site was built without its worker.');
  return site;
}

/** Whether `_headers` lets every site read that path. */
function isShared(dir: string, path: string): boolean {
  const rules = readFileSync(join(dir, '_headers'), 'utf8').split(/\n(?=\/)/);
  return rules.some((rule) => {
    const [pattern = '', ...headers] = rule.split('\n').map((line) => line.trim());
    return (
      path.startsWith(pattern.replace('*', '')) &&
      headers.includes('Access-Control-Allow-Origin: *')
    );
  });
}

const missing = (response: { writeHead(code: number): { end(): void } }): void =>
  response.writeHead(404).end();
