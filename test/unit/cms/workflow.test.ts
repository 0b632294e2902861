import { existsSync, writeFileSync } from 'node:fs';
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

describe('the workflow on a real repository', { timeout: 60_000 }, () => {
  it('a draft stays out of the branch until it is published, then the branch follows', async () => {
    const { folder } = await start();
    const before = library.git('rev-parse', 'HEAD');
    expect((await editor.save('persona', term('Un portrait.'))).status).toBe(200);
    expect(library.git('rev-parse', 'HEAD')).toBe(before);
    expect(library.git('branch', '--list')).toBe('* main');

    expect(await editor.publish('persona')).toEqual({ status: 200, notices: [] });
    expect(library.read(TERM)).toBe(term('Un portrait.'));
    expect(library.git('log', '--format=%an <%ae> %s', `${before}..`)).toBe(
      'Inès Contributrice <ines@example.org> Modifie « persona » (terme) : définition',
    );
    expect(library.git('status', '--porcelain')).toBe('');
    expect(existsSync(join(folder, '.git/refs/heads/cms'))).toBe(false);
  });

  it('drafts live through a new start, those of each branch by themselves', async () => {
    await start();
    await editor.save('persona', term('Un brouillon.'));
    await start();
    expect((await editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/persona']);
    library.git('switch', '--quiet', '--create', 'essai/un');
    await start();
    expect((await editor.ask('unpublishedEntries')).answer).toEqual([]);
    await editor.save('portrait', term('Un autre.'));
    await editor.publish('portrait');
    expect(library.git('log', '-1', '--format=%s')).toBe('Ajoute « persona » (terme)');
    library.git('switch', '--quiet', 'main');
    await start();
    expect((await editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/persona']);
  });

  it('what was committed meanwhile comes in, below what was published', async () => {
    await start();
    library.write('content/glossaire/alpha.mdx', term('Le premier.'));
    library.commit('Ajout à la main');
    await editor.save('portrait', term('Un autre.'));
    expect((await editor.publish('portrait')).notices).toEqual([]);
    expect(library.git('log', '--format=%s', '-2')).toBe(
      'Ajoute « persona » (terme)\nAjout à la main',
    );
  });

  it('a history that was rewritten is taken as it is', async () => {
    await start();
    await editor.save('portrait', term('Un autre.'));
    library.write(TERM, term('Corrigé après coup.'));
    library.git('add', '--all');
    library.git('commit', '--quiet', '--amend', '--message', 'Autrement');
    await start();
    await editor.publish('portrait');
    expect(library.git('log', '--format=%s')).toBe('Ajoute « persona » (terme)\nAutrement');
    expect(library.read(TERM)).toBe(term('Corrigé après coup.'));
  });

  it.each(['between two sessions', 'during a session'])(
    'a draft overtaken by the published version, %s, keeps its words and is read again first',
    async (when) => {
      await start();
      await editor.save('persona', term('Les mots du brouillon.'));
      library.write(TERM, term('Les mots du dossier.', 'acronym: P\n'));
      library.commit('Retouche');
      if (when === 'between two sessions') await start();
      expect((await editor.notices())[0]).toContain('Le brouillon « glossaire/persona »');
      const refused = await editor.ask('publishUnpublishedEntry', {
        collection: 'glossaire',
        slug: 'persona',
      });
      expect(refused.status).toBe(409);
      expect(refused.answer['error']).toContain('relisez-le, puis publiez');
      expect(library.read(TERM)).toContain('Les mots du dossier.');
      expect(await editor.publish('persona')).toEqual({ status: 200, notices: [] });
      expect(library.read(TERM)).toContain('Les mots du brouillon.');
      expect(library.git('show', `HEAD~:${TERM}`)).toContain('Les mots du dossier.');
    },
  );

  it('a draft of a sheet that was deleted is still there', async () => {
    await start();
    await editor.save('persona', term('Les mots du brouillon.'));
    library.git('rm', '--quiet', TERM);
    library.commit('Suppression');
    await start();
    await editor.publish('persona');
    expect((await editor.publish('persona')).status).toBe(200);
    expect(library.read(TERM)).toBe(term('Les mots du brouillon.'));
  });

  it('what was published and what was committed disagree: says what to run, and that is enough', async () => {
    await start();
    library.write('content/glossaire/alpha.mdx', 'en cours');
    library.git('add', '--all');
    await editor.save('persona', term('Publié ici.'));
    await editor.publish('persona');
    library.write(TERM, term('Écrit là.'));
    library.commit('À la main');
    expect((await editor.notices())[0]).toContain('quelqu’un y a changé les mêmes lignes');
    const { message } = (await start().catch((error: unknown) => error)) as Error;
    const [, command = ''] = /"git (pull [^"]+)"/.exec(message) ?? [];
    expect(() => library.git(...command.split(' '), '--no-rebase')).toThrow();
    library.write(TERM, term('Les deux.'));
    library.commit('Accord');
    await start();
    expect(await editor.notices()).toEqual([]);
    expect(library.read(TERM)).toBe(term('Les deux.'));
  });

  it('is mended after it was cut short', async () => {
    const { folder } = await start();
    await editor.save('persona', term('Un brouillon.'));
    writeFileSync(join(folder, '.git/index.lock'), '');
    writeFileSync(join(folder, PATH('moitie')), 'à moitié écrit');
    await start();
    expect((await editor.publish('persona')).status).toBe(200);
    expect(library.git('show', '--stat', '--format=', 'HEAD')).not.toContain('moitie');
  });

  it('a draft brought back to what is published does not hide the others', async () => {
    await start();
    await editor.save('portrait', term('Un autre.'));
    await editor.save('persona', term('Un essai.'));
    await editor.save('persona', term('Une personne fictive.'));
    expect((await editor.ask('unpublishedEntries')).answer).toEqual(['glossaire/portrait']);
    expect((await editor.ask('unpublishedEntry', { id: 'glossaire/persona' })).status).toBe(404);
  });

  it('answers ten requests at once', async () => {
    await start();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => editor.save(`mot-${index}`, term(`Le ${index}.`))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await editor.ask('unpublishedEntries')).answer).toHaveLength(10);
  });
});
