import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusReader } from '../../../src/content/corpus.ts';
import { describe as tell } from '../../../src/content/report.ts';

let root: string;
let contentDir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-'));
  contentDir = join(root, 'content');
  mkdirSync(join(contentDir, 'structures'), { recursive: true });
  mkdirSync(join(contentDir, 'glossaire'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, source: string | Uint8Array) =>
  writeFileSync(join(contentDir, name), source);
const structure = (name: string, more = '') => `---\nnom: ${name}\n${more}status: publiée\n---\n`;
const read = async () => {
  const corpus = await corpusReader(contentDir)();
  return { ...corpus, told: corpus.problems.map(tell) };
};

describe('the corpus', () => {
  it('reads entries with their address, body line and links', async () => {
    write('structures/une.mdx', structure('Une', 'related: [deux]\n'));
    write(
      'structures/deux.mdx',
      structure('Deux', 'presentation_resume: Voir [une](/structures/une/).\n'),
    );
    const { entries, told } = await read();
    expect(told).toEqual([]);
    expect(
      entries.map(({ path, file, bodyLine, links }) => ({ path, file, bodyLine, links })),
    ).toEqual([
      {
        path: '/structures/deux/',
        file: 'content/structures/deux.mdx',
        bodyLine: 6,
        links: ['/structures/une/'],
      },
      { path: '/structures/une/', file: 'content/structures/une.mdx', bodyLine: 6, links: [] },
    ]);
  });

  it('tells every problem at once, with file, line, column and what to do', async () => {
    write('structures/a.mdx', structure('A', 'related: [deuxx]\nsite: x\n'));
    write('structures/deux.mdx', structure('Deux', 'related: [un]\n'));
    write('structures/un.mdx', structure('Un', 'related: [deuxx]\n'));
    write('structures/Majuscule.mdx', structure('M'));
    write('structures/note.txt', 'x');
    write('glossaire/latin.mdx', new Uint8Array([0x2d, 0xe9, 0x2d]));
    write('glossaire/trop.mdx', '---\nterm: x\ndefinition: y\nstatus: publiée\n---\n\nun texte\n');
    mkdirSync(join(contentDir, 'fiche'));
    const { told } = await read();
    expect(told.map((text) => text.split('\n')[0]).sort()).toEqual(
      [
        'content/fiche:1:1  Aucun type de contenu n’a ce dossier.',
        'content/glossaire/latin.mdx:1:1  Le fichier n’est pas du texte en UTF-8.',
        'content/glossaire/trop.mdx:6:1  Ce type de page n’a pas de texte libre, mais le fichier en contient.',
        'content/structures/Majuscule.mdx:1:1  « Majuscule » ne peut pas être une adresse.',
        'content/structures/a.mdx:4:1  Le champ « site » n’existe pas ici.',
        'content/structures/note.txt:1:1  Seuls des fichiers .mdx ont leur place ici.',
        'content/structures/un.mdx:3:11  « deuxx » n’existe pas.',
      ].sort(),
    );
    expect(told.find((text) => text.includes('deuxx'))).toContain('Vouliez-vous dire « deux » ?');
  });

  it('does not follow a link out of the folder', async () => {
    writeFileSync(join(root, '.env'), 'SECRET=1');
    symlinkSync(join(root, '.env'), join(contentDir, 'structures/secret.mdx'));
    const { told, bodies } = await read();
    expect(told[0]).toContain('C’est un lien vers un autre endroit du disque.');
    expect(JSON.stringify([...bodies])).not.toContain('SECRET');
  });

  it('says so when the folder is not there', async () => {
    rmSync(contentDir, { recursive: true });
    expect((await read()).told[0]).toContain('Le dossier du contenu n’existe pas.');
  });

  it('reads again only what changed, and forgets what is gone', async () => {
    write('structures/une.mdx', structure('Une'));
    write('structures/deux.mdx', structure('Deux'));
    const reader = corpusReader(contentDir);
    const first = await reader();
    write('structures/une.mdx', structure('Une autre'));
    const second = await reader();
    expect(second.entries.find(({ slug }) => slug === 'deux')).toBe(
      first.entries.find(({ slug }) => slug === 'deux'),
    );
    expect(second.entries.find(({ slug }) => slug === 'une')?.data).toMatchObject({
      nom: 'Une autre',
    });
    rmSync(join(contentDir, 'structures/deux.mdx'));
    expect((await reader()).entries).toHaveLength(1);
  });

  it('keeps a body’s oddities as warnings, never as errors', async () => {
    mkdirSync(join(contentDir, 'ressources'));
    write(
      'ressources/x.mdx',
      '---\ntitle: X\nsummary: Y\nkind: outil\nstatus: publiée\n---\n\nUn <b>mot</b>.\n',
    );
    const { entries, problems } = await read();
    expect(entries).toHaveLength(1);
    expect(problems.map(({ severity, rule, line }) => `${severity} ${rule} ${line}`)).toEqual([
      'warning html-interdit 8',
      'warning html-interdit 8',
    ]);
  });
});
