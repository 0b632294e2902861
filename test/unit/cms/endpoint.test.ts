import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentEndpoint } from '../../../src/cms/server/endpoint.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-endpoint-'));
const contentDir = join(root, 'contenu');
const TERM = 'contenu/glossaire/aller-vers.mdx';

let server: Server;
let origin: string;

beforeAll(async () => {
  for (const folder of ['glossaire', 'media'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  writeFileSync(join(root, TERM), '---\nterm: aller vers\n---\n');
  writeFileSync(join(root, 'package.json'), '{}');
  const endpoint = await contentEndpoint(contentDir);
  server = createServer((request, response) => {
    request.url = '/api/v1';
    endpoint(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function ask(action: string, params: object, headers: Record<string, string> = {}) {
  const response = await fetch(origin, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const read = (path: string) => ask('getEntry', { path });
const options = { commitMessage: 'x', useWorkflow: false, status: 'draft' };
const write = (path: string, raw = 'x') =>
  ask('persistEntry', { entry: { slug: 'x', path, raw }, assets: [], options });
const upload = (path: string) =>
  ask('persistMedia', {
    asset: { path, content: 'QUJD', encoding: 'base64' },
    options: { commitMessage: 'x' },
  });

describe('the endpoint of the local editor', () => {
  it('lists, reads, saves and deletes entries, in a content folder of any name', async () => {
    const listing = await ask('entriesByFolder', {
      folder: 'contenu/glossaire',
      extension: 'mdx',
      depth: 1,
    });
    expect(JSON.stringify(listing.answer)).toContain(TERM);
    expect((await read(TERM)).answer['data']).toBe('---\nterm: aller vers\n---\n');
    expect((await write('contenu/fiches/neuve.mdx', 'é')).status).toBe(200);
    expect(readFileSync(join(root, 'contenu/fiches/neuve.mdx'), 'utf8')).toBe('é');
    expect(
      (
        await ask('deleteFiles', {
          paths: ['contenu/fiches/neuve.mdx'],
          options: { commitMessage: 'x' },
        })
      ).status,
    ).toBe(200);
    expect(existsSync(join(root, 'contenu/fiches/neuve.mdx'))).toBe(false);
  });

  it('refuses a drawing that could run something, and says what it holds', async () => {
    const drawing = (content: string) => ({
      path: 'contenu/media/dessin.svg',
      content: Buffer.from(content).toString('base64'),
      encoding: 'base64',
    });
    const active = drawing('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const entry = { slug: 'x', path: 'contenu/glossaire/x.mdx', raw: 'x' };
    for (const { status, answer } of [
      await ask('persistMedia', { asset: active, options }),
      await ask('persistEntry', { entry, assets: [active], options }),
    ]) {
      expect(status).toBe(422);
      expect(answer['error']).toContain('« dessin.svg » contient un script');
    }
    expect(existsSync(join(contentDir, 'media/dessin.svg'))).toBe(false);
    expect(existsSync(join(contentDir, 'glossaire/x.mdx'))).toBe(false);
    const plain = drawing('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>');
    expect((await ask('persistMedia', { asset: plain, options })).status).toBe(200);
  });

  it('saves an image, and answers with it', async () => {
    const { status, answer } = await upload('contenu/media/photo.png');
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      path: 'contenu/media/photo.png',
      content: 'QUJD',
      encoding: 'base64',
    });
  });

  // Megabytes written over and over: slow where the disk is.
  it('never shows a file half-written, whoever saves meanwhile', { timeout: 20_000 }, async () => {
    const [short, long] = ['a'.repeat(10), 'b'.repeat(3_000_000)];
    await write(TERM, short);
    let isSaving = true;
    const saves = (async () => {
      for (let turn = 0; turn < 12; turn += 1)
        await Promise.all([write(TERM, long), write(TERM, short)]);
      isSaving = false;
    })();
    const seen = new Set<number>();
    while (isSaving) {
      seen.add(readFileSync(join(root, TERM), 'utf8').length);
      await new Promise((done) => setImmediate(done));
    }
    await saves;
    expect([...seen].filter((length) => length !== short.length && length !== long.length)).toEqual(
      [],
    );
    expect(readdirSync(join(contentDir, 'glossaire'))).toEqual(['aller-vers.mdx']);
  });

  it.each(['https://exemple.fr', 'http://127.0.0.1:1', 'null'])(
    'refuses the origin %s',
    async (stranger) => {
      const { status, answer } = await ask('info', {}, { origin: stranger });
      expect(status).toBe(403);
      expect(answer).toEqual({ error: 'Seul l’éditeur de ce site peut enregistrer ici.' });
    },
  );

  it('refuses a form, which any page may send', async () => {
    expect((await ask('info', {}, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('says what to do of a file that is too large', async () => {
    const { status, answer } = await ask('persistMedia', {
      asset: { path: 'contenu/media/x.png', content: 'A'.repeat(53_000_000), encoding: 'base64' },
    });
    expect(status).toBe(413);
    expect(answer).toEqual({ error: 'Ce fichier est trop lourd : le réduire à 35 Mo au plus.' });
  });

  it.each([
    'package.json',
    '../package.json',
    'contenu/../package.json',
    'contenu/glossaire/../../package.json',
    '/etc/passwd',
  ])('does not read %s', async (path) => {
    expect((await read(path)).status).toBe(403);
  });

  it.each([
    'contenu/glossaire/x.mjs',
    'contenu/glossaire/x.md',
    'contenu/x.mdx',
    'contenu/glossaire/sous/x.mdx',
    'x.mdx',
  ])('does not write %s', async (path) => {
    expect((await write(path)).status).toBe(403);
    expect(existsSync(join(root, path))).toBe(false);
  });

  it.each(['contenu/media/x.html', 'contenu/media/x.mjs', 'contenu/media/../x.png'])(
    'does not store %s',
    async (path) => {
      expect((await upload(path)).status).toBe(403);
      expect(existsSync(join(root, path))).toBe(false);
    },
  );

  it('does not follow a link, of a file or of a folder, out of the content folder', async () => {
    symlinkSync(join(root, 'package.json'), join(contentDir, 'glossaire/lien.mdx'));
    symlinkSync(root, join(contentDir, 'pratiques'));
    for (const path of ['contenu/glossaire/lien.mdx', 'contenu/pratiques/x.mdx']) {
      expect((await read(path)).status).toBe(403);
      expect((await write(path)).status).toBe(403);
    }
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('{}');
  });
});
