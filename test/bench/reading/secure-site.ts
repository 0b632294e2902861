import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { LOOPBACK } from '../../../src/commands/ports.ts';
import { byUrgency } from './by-urgency.ts';
import type { Keys } from './tools.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|csv|webmanifest|txt)$/;

/** How a host orders what it sends: as the browser asks, or all at once. */
export type Order = 'by urgency' | 'at once';

/** A built site as a host sends it: over TLS and HTTP/2, compressed by gzip. */
export async function secureSite(
  dir: string,
  keys: Keys,
  order: Order,
): Promise<{ port: number; stop(): void }> {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
    if (TEXT.test(name))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name))));
  const serve = sirv(dir, { gzip: true, etag: true });
  const answer: Parameters<typeof byUrgency>[0] = (request, response) =>
    // The two versions of the protocol share what is used of a request and an answer.
    serve(request as never, response as never, () => {
      response.writeHead(404).end();
    });
  const server = createSecureServer(
    { key: keys.private, cert: keys.cert, allowHTTP1: true },
    order === 'by urgency' ? byUrgency(answer) : answer,
  );
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
}
