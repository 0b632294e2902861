import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Deployment } from '../../src/cms/config/deployment-schema.ts';
import { publishEditor } from '../../src/cms/server/published-editor.ts';

/** The editor as a built site has it, connected to a forge, served without the rest of the site. */
export async function servePublishedEditor(deployment: Deployment) {
  mkdirSync('.cache/roots', { recursive: true });
  const root = mkdtempSync(resolve('.cache/roots/editor-'));
  const place = {
    contentDir: resolve('content'),
    cacheDir: resolve('.cache/editor-test'),
    basePath: '/',
  };
  await publishEditor(join(root, 'admin'), place, deployment);
  const serve = sirv(root);
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
