import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readIntroductions } from '../../../src/content/introductions.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-introductions-'));
const content = join(root, 'content');
const themes = join(content, 'introductions', 'themes');
mkdirSync(themes, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the introductions of a content folder', () => {
  it('are known by the name of their file, and read as any body', async () => {
    writeFileSync(
      join(themes, 'aller-vers.md'),
      'Voir [la fiche](/fiches/x/).\n\n<script>x</script>\n',
    );
    const { introductions, problems } = await readIntroductions(content);
    expect(introductions).toEqual([
      {
        path: '/themes/aller-vers/',
        file: 'content/introductions/themes/aller-vers.md',
        source: 'Voir [la fiche](/fiches/x/).\n\n<script>x</script>\n',
        links: [{ path: '/fiches/x/', line: 1, column: 6 }],
      },
    ]);
    expect(problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['html-interdit', 'content/introductions/themes/aller-vers.md', 3],
    ]);
  });

  it('tell a name that introduces nothing, with what was meant, and a link out of the folder', async () => {
    writeFileSync(join(themes, 'aler-vers.md'), 'Rien.');
    writeFileSync(join(root, 'secret'), 'secret');
    symlinkSync(join(root, 'secret'), join(themes, 'sante.md'));
    mkdirSync(join(themes, 'emploi.md'));
    const { introductions, problems } = await readIntroductions(content);
    expect(introductions.map(({ path }) => path)).toEqual(['/themes/aller-vers/']);
    const misplaced = problems.filter(({ rule }) => rule === 'fichier-deplace');
    expect(misplaced.map(({ file }) => file)).toEqual([
      'content/introductions/themes/aler-vers.md',
      'content/introductions/themes/emploi.md',
      'content/introductions/themes/sante.md',
    ]);
    expect(misplaced[0]?.fix).toContain('« aller-vers »');
  });

  it('may be none', async () => {
    expect(await readIntroductions(join(root, 'nothing'))).toEqual({
      introductions: [],
      problems: [],
    });
  });
});
