import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATH, TERM, term, twoTerms } from './two-terms.ts';

const here = twoTerms();

describe('what is published and the folder of the person', { timeout: 60_000 }, () => {
  it('touches no uncommitted work, byte for byte, and says so; tried again, it follows', async () => {
    const { folder } = await here.start();
    const working = `${term('En cours\tici.')}\r\nfin sans saut`;
    here.library.write(TERM, working);
    here.library.write('notes.txt', 'à moi');
    await here.editor.save('portrait', term('Un autre.'));
    const [notice] = (await here.editor.publish('portrait')).notices;
    expect(notice).toContain('Un changement est publié dans l’éditeur, mais pas encore');
    expect(notice).toContain(`git pull ${folder} main`);
    expect(here.library.read(TERM)).toBe(working);
    expect(here.library.git('status', '--porcelain')).toBe(` M ${TERM}\n?? notes.txt`);
    expect(existsSync(join(here.library.root, PATH('portrait')))).toBe(false);

    here.library.git('checkout', '--quiet', TERM);
    expect(await here.editor.notices()).toEqual([]);
    expect(here.library.read(PATH('portrait'))).toBe(term('Un autre.'));
    expect(here.library.read('notes.txt')).toBe('à moi');
  });

  it('what it says to run brings what is published', async () => {
    const { folder } = await here.start();
    here.library.write('notes.txt', 'à moi');
    here.library.git('add', 'notes.txt');
    await here.editor.save('portrait', term('Un autre.'));
    expect((await here.editor.publish('portrait')).notices).toHaveLength(1);
    here.library.git('pull', '--quiet', folder, 'main');
    expect(here.library.read(PATH('portrait'))).toBe(term('Un autre.'));
    expect(here.library.git('status', '--porcelain')).toBe('A  notes.txt');
    expect(await here.editor.notices()).toEqual([]);
  });

  it('a file of theirs that is in the way is not written over', async () => {
    await here.start();
    here.library.write(PATH('portrait'), 'à moi');
    await here.editor.save('portrait', term('Un autre.'));
    expect((await here.editor.publish('portrait')).notices[0]).toContain('Git le refuse');
    expect(here.library.read(PATH('portrait'))).toBe('à moi');
  });

  it('publishes on the branch it was started on, while another is checked out', async () => {
    await here.start();
    here.library.git('switch', '--quiet', '--create', 'travaux');
    here.library.write(TERM, 'en cours');
    await here.editor.save('portrait', term('Un autre.'));
    expect((await here.editor.publish('portrait')).notices).toEqual([]);
    expect(here.library.git('show', `main:${PATH('portrait')}`)).toContain('Un autre.');
    expect(here.library.read(TERM)).toBe('en cours');
  });
});
