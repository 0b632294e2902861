import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyLibrary, type Library, open, served } from './workflow-repository.ts';

const TERM = 'content/glossaire/persona.mdx';
const term = (definition: string, more = '') =>
  `---\nterm: persona\ndefinition: ${definition}\n${more}status: publiée\n---\n`;
const PATH = (slug: string) => `content/glossaire/${slug}.mdx`;

let library: Library;
let editor: Awaited<ReturnType<typeof served>>;
const start = async () => {
  editor?.close();
  const session = await open(library.root);
  editor = await served(session);
  return session;
};

beforeEach(() => {
  library = emptyLibrary();
  library.write('.gitignore', '.cache\n');
  library.write(TERM, term('Une personne fictive.'));
  library.write(PATH('autre'), term('Un autre mot.'));
  library.commit('Le contenu');
});
afterEach(() => {
  editor?.close();
  library.remove();
});

describe('what is published and the folder of the person', { timeout: 60_000 }, () => {
  it('touches no uncommitted work, byte for byte, and says so; tried again, it follows', async () => {
    const { folder } = await start();
    const working = `${term('En cours\tici.')}\r\nfin sans saut`;
    library.write(TERM, working);
    library.write('notes.txt', 'à moi');
    await editor.save('portrait', term('Un autre.'));
    const [notice] = (await editor.publish('portrait')).notices;
    expect(notice).toContain('Un changement est publié dans l’éditeur, mais pas encore');
    expect(notice).toContain(`git pull ${folder} main`);
    expect(library.read(TERM)).toBe(working);
    expect(library.git('status', '--porcelain')).toBe(` M ${TERM}\n?? notes.txt`);
    expect(existsSync(join(library.root, PATH('portrait')))).toBe(false);

    library.git('checkout', '--quiet', TERM);
    expect(await editor.notices()).toEqual([]);
    expect(library.read(PATH('portrait'))).toBe(term('Un autre.'));
    expect(library.read('notes.txt')).toBe('à moi');
  });

  it('what it says to run brings what is published', async () => {
    const { folder } = await start();
    library.write('notes.txt', 'à moi');
    library.git('add', 'notes.txt');
    await editor.save('portrait', term('Un autre.'));
    expect((await editor.publish('portrait')).notices).toHaveLength(1);
    library.git('pull', '--quiet', folder, 'main');
    expect(library.read(PATH('portrait'))).toBe(term('Un autre.'));
    expect(library.git('status', '--porcelain')).toBe('A  notes.txt');
    expect(await editor.notices()).toEqual([]);
  });

  it('a file of theirs that is in the way is not written over', async () => {
    await start();
    library.write(PATH('portrait'), 'à moi');
    await editor.save('portrait', term('Un autre.'));
    expect((await editor.publish('portrait')).notices[0]).toContain('Git le refuse');
    expect(library.read(PATH('portrait'))).toBe('à moi');
  });

  it('publishes on the branch it was started on, while another is checked out', async () => {
    await start();
    library.git('switch', '--quiet', '--create', 'travaux');
    library.write(TERM, 'en cours');
    await editor.save('portrait', term('Un autre.'));
    expect((await editor.publish('portrait')).notices).toEqual([]);
    expect(library.git('show', `main:${PATH('portrait')}`)).toContain('Un autre.');
    expect(library.read(TERM)).toBe('en cours');
  });
});
