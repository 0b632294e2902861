import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/commands/content-problems.ts';
import { archive, docx, odt, wImage, wp } from '../../fixtures/documents.ts';
import { environmentWith } from '../../environment.ts';
import { TEST_DAY } from '../../test-day.ts';

let root: string;
let contentDir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maillage-import-'));
  contentDir = join(root, 'content');
  mkdirSync(join(root, 'documents'));
  mkdirSync(contentDir);
});
afterEach(() => rmSync(root, { recursive: true }));

const given = (name: string, content: string | Uint8Array): string => {
  const file = join(root, 'documents', name);
  writeFileSync(file, content);
  return file;
};

/** `npm run import -- …` as a person types it, nobody at the terminal to be asked. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/import.ts'), ...args],
    {
      cwd: root,
      env: environmentWith({ CONTENT_DIR: contentDir, BUILD_DATE: TEST_DAY }),
      encoding: 'utf8',
    },
  );
  return { code: status, said: stdout, errors: stderr };
}

const written = (): string[] =>
  readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(contentDir.length + 1))
    .sort();

const document = (title: string, text = 'Un texte.'): Buffer =>
  docx({ body: wp(title, 'Titre') + wp(text) });

describe('npm run import', { timeout: 60_000 }, () => {
  it('writes a draft that the library reads, and says what to do next', async () => {
    const file = given(
      'compte rendu.docx',
      document('Journée du 3 mars', 'Écrire à fatou@ville-x.fr.'),
    );
    const { code, said, errors } = run(file);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(said).toContain('No --type: they become rencontres.');
    expect(said).toContain('compte rendu.docx → content/rencontres/journee-du-3-mars.mdx');
    expect(said).toContain('still to be said: Résumé, Genre');
    expect(said).toContain('/admin/#/collections/rencontres/entries/journee-du-3-mars');
    expect(said).toMatch(/to be taken out, line \d+: .*fatou@ville-x\.fr/);
    expect(written()).toEqual(['rencontres/journee-du-3-mars.mdx']);

    const { problems } = await contentProblems(contentDir, TEST_DAY);
    expect(problems.map(({ rule }) => rule)).toEqual(['coordonnees-personnelles']);
  });

  it('has its page refused for publication as long as something lacks', async () => {
    run(given('a.docx', document('Un titre')), '--type', 'fiche');
    const file = join(contentDir, 'fiches/un-titre.mdx');
    expect((await contentProblems(contentDir, TEST_DAY)).problems).toEqual([]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('brouillon', 'publiée'));
    const { problems } = await contentProblems(contentDir, TEST_DAY);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['a-completer']));
  });

  it('imports a folder, its errors together at the end, and fails if one did', () => {
    given('1.docx', document('Premier'));
    given('2.odt', odt({ body: '<text:p>Deuxième.</text:p>' }));
    given('3.html', '<h1>Troisième</h1><p>Texte.</p>');
    given('4.md', '# Quatrième\n\nTexte.');
    given('5.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    given('6.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    given('7.docx', 'Ceci n’est pas une archive.');
    given('8.odt', odt({ body: '<text:p>Secret.</text:p>', isLocked: true }));
    given('9.docx', archive({ 'xl/workbook.xml': '<workbook/>' }));
    given('~$1.docx', 'ouvert par quelqu’un');
    given('notes.png', 'ni un document');
    const { code, said, errors } = run(join(root, 'documents'), '--type', 'pratiques');
    expect(code).toBe(1);
    expect(said).not.toContain('No --type');
    expect(said).toContain('[1/9] 1.docx → content/pratiques/premier.mdx');
    expect(said).toContain('[5/9] 5.doc: not imported');
    expect(written()).toEqual([
      'pratiques/2.mdx',
      'pratiques/premier.mdx',
      'pratiques/quatrieme.mdx',
      'pratiques/troisieme.mdx',
    ]);
    expect(errors.trim().split('\n')).toEqual([
      'Not imported:',
      expect.stringMatching(/5\.doc: \.doc cannot be read: .* save it as \.docx or \.odt\.$/),
      expect.stringMatching(/6\.docx: It is protected by a password, or written by an old Word/),
      expect.stringMatching(/7\.docx: It is damaged/),
      expect.stringMatching(/8\.odt: It is protected by a password/),
      expect.stringMatching(/9\.docx: It is not a Word document/),
    ]);
  });

  it('never writes over a page or an image, and writes nothing then', () => {
    const first = given('a.docx', document('Le titre', 'Le premier.'));
    const other = given('b.docx', document('Le titre', 'Un autre.'));
    const { code, errors } = run(first, other);
    expect(code).toBe(1);
    expect(errors).toContain('b.docx: rencontres/le-titre.mdx is there already');
    const page = readFileSync(join(contentDir, 'rencontres/le-titre.mdx'), 'utf8');
    expect(page).toContain('Le premier.');

    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
    mkdirSync(join(contentDir, 'media'));
    writeFileSync(join(contentDir, 'media/image-1.svg'), 'à quelqu’un');
    const before = written();
    const third = given(
      'image.docx',
      docx({ images: { 'a.svg': drawing }, body: wp(wImage('a.svg')) }),
    );
    expect(run(third).errors).toContain('media/image-1.svg is there already');
    expect(written()).toEqual(before);
  });

  it.each([
    [
      'a bomb',
      () => archive({ 'word/document.xml': new Uint8Array(40_000_000) }),
      'too large once unpacked',
    ],
    [
      'thousands of nested frames',
      () =>
        docx({
          body: '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000),
        }),
      'nests too many things',
    ],
    ['entities of its own', () => docx({ body: wp('&boum;') }), 'damaged'],
  ])('refuses %s', (_what, content, message) => {
    const { code, errors } = run(given('x.docx', content()));
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(written()).toEqual([]);
  });

  it.each([
    [['--type', 'recontre', 'x'], 'Did you mean “rencontre”?'],
    [['--type', 'terme', 'x'], 'has no text of its own'],
    [['--type', 'zzzzzzzz', 'x'], 'A document becomes: fiches, pratiques, rencontres, ressources.'],
    [['rien.docx'], 'No such file or folder: rien.docx'],
    [['documents'], 'No document in documents.'],
  ])('refuses %j', (args, message) => {
    const { code, errors } = run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm run import');
  });
});
