import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { LOOPBACK } from '../../src/commands/ports.ts';
import { localEditor } from '../../src/cms/server/local-editor.ts';

export interface EditorAlone {
  /** Address of the library that it would be the editor of. */
  url: string;
  close(): void;
}

/** The editor of `npm start`, without the site: a large library takes minutes to be shown, not to be edited. */
export async function serveEditor(contentDir: string): Promise<EditorAlone> {
  const editor = await localEditor({
    contentDir,
    cacheDir: join(contentDir, '..', 'cache'),
    basePath: '/',
    workflow: false,
    contributor: {},
  });
  const server = createServer((request, response) => {
    editor(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
