import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATH, TERM, term, twoTerms } from './two-terms.ts';

const here = twoTerms();

describe('the workflow on a real repository', { timeout: 60_000 }, () => {
  it('a draft stays out of the branch until it is published, then the branch follows', async () => {
    const { folder } = await here.start();
    const before = here.library.git('rev-parse', 'HEAD');
    expect((await here.editor.save('persona', term('Un portrait.'))).status).toBe(200);
    expect(here.library.git('rev-parse', 'HEAD')).toBe(before);
    expect(here.library.git('branch', '--list')).toBe('* main');

    expect(await here.editor.publish('persona')).toEqual({ status: 200, notices: [] });
    expect(here.library.read(TERM)).toBe(term('Un portrait.'));
    expect(here.library.git('log', '--format=%an <%ae> %s', `${before}..`)).toBe(
      'Inès Contributrice <ines@example.org> Modifie « persona » (terme) : définition',
    );
    expect(here.library.git('status', '--porcelain')).toBe('');
    expect(existsSync(join(folder, '.git/refs/heads/cms'))).toBe(false);
  });

  it('drafts live through a new start, those of each branch by themselves', async () => {
    await here.start();
    await here.editor.save('persona', term('Un brouillon.'));
    await here.start();
    expect((await here.editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/persona']);
    here.library.git('switch', '--quiet', '--create', 'essai/un');
    await here.start();
    expect((await here.editor.ask('unpublishedEntries')).answer).toEqual([]);
    await here.editor.save('portrait', term('Un autre.'));
    await here.editor.publish('portrait');
    expect(here.library.git('log', '-1', '--format=%s')).toBe('Ajoute « persona » (terme)');
    here.library.git('switch', '--quiet', 'main');
    await here.start();
    expect((await here.editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/persona']);
  });

  it('what was committed meanwhile comes in, below what was published', async () => {
    await here.start();
    here.library.write('content/glossaire/alpha.mdx', term('Le premier.'));
    here.library.commit('Ajout à la main');
    await here.editor.save('portrait', term('Un autre.'));
    expect((await here.editor.publish('portrait')).notices).toEqual([]);
    expect(here.library.git('log', '--format=%s', '-2')).toBe(
      'Ajoute « persona » (terme)\nAjout à la main',
    );
  });

  it('a history that was rewritten is taken as it is', async () => {
    await here.start();
    await here.editor.save('portrait', term('Un autre.'));
    here.library.write(TERM, term('Corrigé après coup.'));
    here.library.git('add', '--all');
    here.library.git('commit', '--quiet', '--amend', '--message', 'Autrement');
    await here.start();
    await here.editor.publish('portrait');
    expect(here.library.git('log', '--format=%s')).toBe('Ajoute « persona » (terme)\nAutrement');
    expect(here.library.read(TERM)).toBe(term('Corrigé après coup.'));
  });

  it.each(['between two sessions', 'during a session'])(
    'a draft overtaken by the published version, %s, keeps its words and is read again first',
    async (when) => {
      await here.start();
      await here.editor.save('persona', term('Les mots du brouillon.'));
      here.library.write(TERM, term('Les mots du dossier.', 'acronym: P\n'));
      here.library.commit('Retouche');
      if (when === 'between two sessions') await here.start();
      expect((await here.editor.notices())[0]).toContain('Le brouillon « glossaire/persona »');
      const refused = await here.editor.ask('publishUnpublishedEntry', {
        collection: 'glossaire',
        slug: 'persona',
      });
      expect(refused.status).toBe(409);
      expect(refused.answer['error']).toContain('relisez-le, puis publiez');
      expect(here.library.read(TERM)).toContain('Les mots du dossier.');
      expect(await here.editor.publish('persona')).toEqual({ status: 200, notices: [] });
      expect(here.library.read(TERM)).toContain('Les mots du brouillon.');
      expect(here.library.git('show', `HEAD~:${TERM}`)).toContain('Les mots du dossier.');
    },
  );

  it('a draft of a sheet that was deleted is still there', async () => {
    await here.start();
    await here.editor.save('persona', term('Les mots du brouillon.'));
    here.library.git('rm', '--quiet', TERM);
    here.library.commit('Suppression');
    await here.start();
    await here.editor.publish('persona');
    expect((await here.editor.publish('persona')).status).toBe(200);
    expect(here.library.read(TERM)).toBe(term('Les mots du brouillon.'));
  });

  it('what was published and what was committed disagree: says what to run, and that is enough', async () => {
    await here.start();
    here.library.write('content/glossaire/alpha.mdx', 'en cours');
    here.library.git('add', '--all');
    await here.editor.save('persona', term('Publié ici.'));
    await here.editor.publish('persona');
    here.library.write(TERM, term('Écrit là.'));
    here.library.commit('À la main');
    expect((await here.editor.notices())[0]).toContain('quelqu’un y a changé les mêmes lignes');
    const { message } = (await here.start().catch((error: unknown) => error)) as Error;
    const [, command = ''] = /"git (pull [^"]+)"/.exec(message) ?? [];
    expect(() => here.library.git(...command.split(' '), '--no-rebase')).toThrow();
    here.library.write(TERM, term('Les deux.'));
    here.library.commit('Accord');
    await here.start();
    expect(await here.editor.notices()).toEqual([]);
    expect(here.library.read(TERM)).toBe(term('Les deux.'));
  });

  it('is mended after it was cut short', async () => {
    const { folder } = await here.start();
    await here.editor.save('persona', term('Un brouillon.'));
    writeFileSync(join(folder, '.git/index.lock'), '');
    writeFileSync(join(folder, PATH('moitie')), 'à moitié écrit');
    await here.start();
    expect((await here.editor.publish('persona')).status).toBe(200);
    expect(here.library.git('show', '--stat', '--format=', 'HEAD')).not.toContain('moitie');
  });

  it('a draft brought back to what is published does not hide the others', async () => {
    await here.start();
    await here.editor.save('portrait', term('Un autre.'));
    await here.editor.save('persona', term('Un essai.'));
    await here.editor.save('persona', term('Une personne fictive.'));
    expect((await here.editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/portrait']);
    expect((await here.editor.ask('unpublishedEntry', { id: 'glossaire/persona' })).status).toBe(
      404,
    );
  });

  it('answers ten requests at once', async () => {
    await here.start();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        here.editor.save(`mot-${index}`, term(`Le ${index}.`)),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await here.editor.ask('unpublishedEntries')).answer).toHaveLength(10);
  });
});
