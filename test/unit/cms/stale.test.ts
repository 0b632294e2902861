import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentEndpoint } from '../../../src/cms/server/endpoint.ts';
import { failureInWords } from '../../../src/cms/server/failure-words.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-stale-'));
const TERM = 'content/glossaire/aller-vers.mdx';
const onDisk = () => readFileSync(join(root, TERM), 'utf8');
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

let server: Server;
let origin: string;

beforeAll(async () => {
  mkdirSync(join(root, 'content/glossaire'), { recursive: true });
  const endpoint = await contentEndpoint(join(root, 'content'));
  server = createServer((request, response) => {
    request.url = '/api/v1';
    endpoint(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => writeFileSync(join(root, TERM), 'première, é'));
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function ask(action: string, params: object) {
  const response = await fetch(origin, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const save = (raw: string, read: Record<string, string | null>, path = TERM) =>
  ask('persistEntry', { dataFiles: [{ slug: 'x', path, raw }], assets: [], read });

describe('a save, to the endpoint', () => {
  it('is made over what was read', async () => {
    expect((await save('deuxième', { [TERM]: digest('première, é') })).status).toBe(200);
    expect(onDisk()).toBe('deuxième');
  });

  it('is refused over anything else, and shows it', async () => {
    const { status, answer } = await save('deuxième', { [TERM]: digest('autre chose') });
    expect(status).toBe(409);
    expect(answer).toMatchObject({ path: TERM, current: 'première, é' });
    expect(onDisk()).toBe('première, é');
  });

  it('is refused where a new entry finds a file, or a known one finds none', async () => {
    expect((await save('neuve', { [TERM]: null })).status).toBe(409);
    const gone = 'content/glossaire/partie.mdx';
    const { status, answer } = await save('x', { [gone]: digest('x') }, gone);
    expect([status, answer['current']]).toEqual([409, null]);
    expect(existsSync(join(root, gone))).toBe(false);
  });

  it('is made once, of two that were read from the same', async () => {
    const read = { [TERM]: digest('première, é') };
    const answers = await Promise.all([save('a', read), save('b', read), save('c', read)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('deletes only what was read', async () => {
    const options = { commitMessage: 'x' };
    const paths = [TERM];
    expect(
      (await ask('deleteFiles', { paths, options, read: { [TERM]: digest('x') } })).status,
    ).toBe(409);
    expect(onDisk()).toBe('première, é');
    const read = { [TERM]: digest('première, é') };
    expect((await ask('deleteFiles', { paths, options, read })).status).toBe(200);
    expect(existsSync(join(root, TERM))).toBe(false);
  });

  it('shows no file that it does not write', async () => {
    writeFileSync(join(root, 'content/secret.txt'), 'secret');
    const { status, answer } = await save('x', { 'content/secret.txt': digest('?') });
    expect([status, JSON.stringify(answer)]).toEqual([200, expect.not.stringContaining('secret')]);
  });
});

it('says in French, and without a path, why this computer refused', async () => {
  const folder = 'content/glossaire/dossier.mdx';
  mkdirSync(join(root, folder));
  const { status, answer } = await save('x', {}, folder);
  expect(status).toBe(500);
  expect(answer['error']).toMatch(/^L’enregistrement a échoué sur cet ordinateur \(E[A-Z]+\)/);
});

it.each([
  ['EACCES', 'vérifiez les droits'],
  ['ENOSPC', 'Le disque de cet ordinateur est plein'],
  ['EIO', '(EIO)'],
])('%s is said in French, without a path', (code, words) => {
  const said = failureInWords(Object.assign(new Error(`${code}: open '/home/x'`), { code }));
  expect(said).toContain(words);
  expect(said).not.toContain('/home');
});
