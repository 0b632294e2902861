import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_PORT, LOOPBACK } from '../../src/commands/ports.ts';
import { launch } from './browser.ts';
import { copyProject, type DevServer, start, startDevServer } from './dev-server.ts';

const SHEET = 'fiches/premier-entretien-numerique';

let server: DevServer;
beforeAll(async () => {
  server = await startDevServer();
});
afterAll(() => server.close());

const page = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
const file = () => join(server.contentDir, `${SHEET}.mdx`);

/** Milliseconds until the page shows these words; fails after five seconds. */
async function shownAfter(words: string, path = `${SHEET}/`): Promise<number> {
  const begun = performance.now();
  while (!(await page(path)).includes(words)) {
    if (performance.now() - begun > 5000) throw new Error(`« ${words} » is not on ${path}`);
    await new Promise((done) => setTimeout(done, 40));
  }
  return performance.now() - begun;
}

describe('npm start', () => {
  it('listens on loopback only and says where to go', async () => {
    const { port } = new URL(server.url);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow();
    expect(server.output()).toMatch(/the library {2}http:\/\/localhost:\d+\//);
    expect(server.output()).toMatch(/the editor {3}http:\/\/localhost:\d+\/admin\//);
  });

  it('already running, gives the same address and ends well', async () => {
    const second = await start(server.root, { BASE_PATH: '/' });
    const code = await new Promise((done) => second.child.once('exit', done));
    expect(code).toBe(0);
    expect(second.url).toBe(server.url);
    expect(second.output()).toContain('is already running');
  });

  it('started twice at once, runs once', async () => {
    const root = copyProject();
    const both = await Promise.all([start(root), start(root)]);
    both.forEach(({ stop }) => stop());
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    expect(both[0].url).toBe(both[1].url);
  });

  it('serves everything under a base path', async () => {
    const based = await startDevServer({ basePath: '/maillage/' });
    const browser = await launch();
    const failed: string[] = [];
    try {
      const page = await browser.newPage();
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      });
      for (const path of ['', `${SHEET}/`, 'recherche/?q=tablette', 'admin/'])
        await page.goto(based.url + path, { waitUntil: 'networkidle' });
      await page.goto(`${based.url}media/exemple-figure.svg`);
    } finally {
      await browser.close();
      based.close();
    }
    expect(new URL(based.url).pathname).toBe('/maillage/');
    expect(failed).toEqual([]);
  });

  it('serves media, and no drawing that could run something', async () => {
    const write = (name: string, text: string) =>
      writeFileSync(join(server.contentDir, 'media', name), text);
    const media = (name: string) => fetch(`${server.url}media/${name}`);
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    write('dessin.svg', svg('<path d="M0 0h8v8z"/>'));
    write('actif.svg', svg('<script>1</script>'));
    write('notes.txt', 'x');
    const drawing = await media('dessin.svg');
    expect(drawing.status).toBe(200);
    expect(drawing.headers.get('content-security-policy')).toBe('sandbox');
    expect((await media('grille-diagnostic-territorial.csv')).status).toBe(200);
    expect((await media('actif.svg')).status).toBe(404);
    expect((await media('notes.txt')).status).toBe(404);
  });

  it('sends away the worker and the copies that a built site left at its address', async () => {
    const worker = join(server.root, 'public/sw.js');
    writeFileSync(worker, 'addEventListener("fetch", () => {})');
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      const left = () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]);
      // The server loads pages again when it sees the new file: the first try may be cut short.
      const leave = async () => {
        await page.evaluate(async () => {
          await navigator.serviceWorker.register('/sw.js');
          await caches.open('maillage / read');
        });
        return left();
      };
      await expect.poll(() => leave().catch(() => []), { timeout: 10_000 }).toEqual([1, 1]);
      await page.reload();
      await expect.poll(left, { timeout: 10_000 }).toEqual([0, 0]);
    } finally {
      await browser.close();
      rmSync(worker);
    }
  });

  it('takes the next port when another program has it', async () => {
    const program = createServer((_request, response) => response.end('something else'));
    // Where the port is taken already, what has it is another program too.
    const isOurs = await new Promise<boolean>((done) => {
      program.once('error', () => done(false));
      program.listen(FIRST_PORT, LOOPBACK, () => done(true));
    });
    const other = await startDevServer();
    try {
      const { port } = new URL(other.url);
      expect(port).not.toBe(new URL(server.url).port);
      if (isOurs) expect(port).not.toBe(String(FIRST_PORT));
      expect((await fetch(other.url)).status).toBe(200);
    } finally {
      other.close();
      program.close();
    }
  });

  it('shows a change within two seconds', async () => {
    // A page is compiled when it is first asked for: that is not what is timed.
    for (const path of [`${SHEET}/`, 'fiches/']) await page(path);
    writeFileSync(
      file(),
      readFileSync(file(), 'utf8').replace(/^title: .*$/m, 'title: Un titre changé sur le disque'),
    );
    expect(await shownAfter('Un titre changé sur le disque')).toBeLessThan(2000);
    expect(await shownAfter('Un titre changé sur le disque', 'fiches/')).toBeLessThan(2000);
  });

  it('keeps the last good page of a broken sheet, says so once, and goes on', async () => {
    const good = readFileSync(file(), 'utf8');
    writeFileSync(file(), good.replace(/^title: /m, 'titel: '));
    await expect.poll(() => server.output()).toContain('Le champ « titel » n’existe pas ici.');
    await shownAfter('ne peut pas être lu');
    const kept = await page(`${SHEET}/`);
    expect(kept).toContain('Un titre changé sur le disque');
    expect(kept).toContain('Les trois sorties');
    const other = join(server.contentDir, 'structures/caf.mdx');
    writeFileSync(
      other,
      readFileSync(other, 'utf8').replace(/^nom: .*$/m, 'nom: Une Caf renommée'),
    );
    await shownAfter('Une Caf renommée', 'structures/caf/');
    expect(server.output().match(/Le champ « titel »/g)).toHaveLength(1);
    writeFileSync(file(), good);
  });

  it('shows a draft with a badge, and forgets a deleted sheet', async () => {
    const draft = join(server.contentDir, 'structures/un-brouillon.mdx');
    writeFileSync(draft, '---\nnom: Une structure en préparation\nstatus: brouillon\n---\n');
    await shownAfter('Brouillon', 'structures/un-brouillon/');
    rmSync(draft);
    await expect
      .poll(async () => (await fetch(`${server.url}structures/un-brouillon/`)).status, {
        timeout: 5000,
      })
      .toBe(404);
  });
});
