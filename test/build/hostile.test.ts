import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { dangersIn } from '../dangers.ts';
import { leastData } from '../fixtures/full-entries.ts';
import { build, type Built, testFolder } from './build.ts';

const bodies = JSON.parse(readFileSync('test/fixtures/hostile-bodies.json', 'utf8')) as string[];

describe('hostile bodies, each a sheet', () => {
  const folder = testFolder('hostile');
  const contentDir = join(folder, 'content');
  let built: Built;

  beforeAll(() => {
    mkdirSync(join(contentDir, 'ressources'), { recursive: true });
    bodies.forEach((body, index) => {
      const data = { ...leastData('resource'), title: `Corps ${index}` };
      writeFileSync(
        join(contentDir, `ressources/corps-${index}.mdx`),
        `---\n${stringify(data)}---\n\n${body}\n`,
      );
    });
    built = build(contentDir, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never fail a build, and are told as warnings', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).toContain('content/ressources/corps-29.mdx');
    expect(built.output).toContain('[html-interdit]');
  });

  it('run nothing', () => {
    expect(built.output).not.toContain(String(process.env['PATH']));
    bodies.forEach((_body, index) => {
      const html = readFileSync(join(built.dir, `ressources/corps-${index}/index.html`), 'utf8');
      expect(dangersIn(html, { ourScripts: /^\/_astro\// })).toEqual([]);
      expect(html).not.toContain(String(process.env['PATH']));
    });
  });
});

describe('wrong front matter', () => {
  it('stops a build, every error told at once, and writes nothing', () => {
    const folder = testFolder('wrong');
    const contentDir = join(folder, 'content');
    mkdirSync(join(contentDir, 'structures'), { recursive: true });
    writeFileSync(join(contentDir, 'structures/une.mdx'), '---\nnomm: Une\nstatus: publiée\n---\n');
    writeFileSync(
      join(contentDir, 'structures/deux.mdx'),
      '---\nnom: Deux\nstatus: publiee\nrelated: [troi]\n---\n',
    );
    const { code, output, dir } = build(contentDir, folder);
    rmSync(folder, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(output).toContain(
      'content/structures/deux.mdx:3:1  « État » : « publiee » n’est pas une valeur possible.',
    );
    expect(output).toContain('Vouliez-vous dire « publiée » ?');
    expect(output).toContain('content/structures/une.mdx:2:1  Le champ « nomm » n’existe pas ici.');
    expect(output).toContain('« Nom » est obligatoire et manque.');
    expect(output).not.toContain('    at ');
    expect(() => readFileSync(join(dir, 'index.html'))).toThrow();
  });
});
