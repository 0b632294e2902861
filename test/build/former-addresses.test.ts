import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, testFolder } from './build.ts';

const structure = (name: string, former: string[] = []) =>
  `---\nnom: ${name}\nformerAddresses: [${former.join(', ')}]\nstatus: publiée\n---\n`;

it('a renamed or deleted page keeps its address, for browsers and for static hosts', () => {
  const folder = testFolder('former');
  const contentDir = join(folder, 'content');
  mkdirSync(join(contentDir, 'structures'), { recursive: true });
  const write = (name: string, source: string) =>
    writeFileSync(join(contentDir, 'structures', `${name}.mdx`), source);
  write('nouvelle', structure('La nouvelle', ['structures/ancienne', 'fiches/disparue']));
  const { code, dir, output } = build(contentDir, folder, { BASE_PATH: '/maillage/' });
  expect(code, output).toBe(0);
  for (const former of ['structures/ancienne', 'fiches/disparue'])
    expect(readFileSync(join(dir, former, 'index.html'), 'utf8')).toContain(
      '<meta http-equiv="refresh" content="0; url=/maillage/structures/nouvelle/">',
    );
  expect(readFileSync(join(dir, '_redirects'), 'utf8')).toBe(
    '/maillage/fiches/disparue/ /maillage/structures/nouvelle/ 301\n' +
      '/maillage/structures/ancienne/ /maillage/structures/nouvelle/ 301\n',
  );
  expect(readFileSync(join(dir, 'sitemap-0.xml'), 'utf8')).not.toContain('ancienne');

  write('autre', structure('Une autre', ['structures/ancienne', 'structures/nouvelle']));
  const clash = build(contentDir, folder);
  rmSync(folder, { recursive: true, force: true });
  expect(clash.code).toBe(1);
  expect(clash.output).toContain(
    'content/structures/autre.mdx:3:40  L’ancienne adresse « structures/nouvelle » est déjà celle de content/structures/nouvelle.mdx.',
  );
  expect(clash.output).toContain(
    '« structures/ancienne » est déjà celle de content/structures/autre.mdx.',
  );
});
