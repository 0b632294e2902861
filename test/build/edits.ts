import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { folderOf, hasBody, type TypeId, types } from '../../src/model/index.ts';
import { leastData } from '../fixtures/full-entries.ts';
import { writeFullLibrary } from '../fixtures/full-library.ts';

/** One thing a contributor does to a library. `at` chooses the entry, whatever their number. */
export interface Edit {
  kind: (typeof KINDS)[number];
  at: number;
}

const KINDS = [
  'body',
  'title',
  'theme',
  'archive',
  'publish',
  'draft',
  'delete',
  'rename',
  'new',
  'new term',
  'picture',
] as const;

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(1000) }),
  { minLength: 1, maxLength: 4 },
);

const THEMES = ['coordonner', 'diagnostiquer', 'emploi', 'sante'];
const FREE: readonly TypeId[] = ['actionSheet', 'practice', 'event', 'resource', 'term'];

/** A library where every type refers to every other, and entries beside that nothing refers to but links. */
export function writeLibrary(contentDir: string): void {
  writeFullLibrary(contentDir);
  FREE.forEach((type, rank) => write(contentDir, type, rank));
  write(contentDir, 'actionSheet', 10);
}

function write(contentDir: string, type: TypeId, rank: number): void {
  const data = {
    ...leastData(type),
    [types[type].titleField]: `Entrée ${type} ${rank}`,
    ...('themes' in types[type].fields && { themes: [THEMES[rank % 4], THEMES[(rank + 1) % 4]] }),
    ...(type === 'event' && { series: { name: 'Cycle', rank: (rank % 5) + 1 } }),
  };
  const links = FREE.map((other, index) => `[${other}](/${folderOf(other)}/libre-${index}/)`);
  const body = hasBody(type)
    ? `\n## Un titre\n\n${links.join(', ')} et Entrée term 4.\n\n<Ressource ref="libre-3" />\n`
    : '';
  mkdirSync(join(contentDir, folderOf(type)), { recursive: true });
  writeFileSync(
    join(contentDir, folderOf(type), `libre-${rank}.mdx`),
    `---\n${stringify(data)}---\n${body}`,
  );
}

/** Does it, and says so. What the library no longer allows is left undone. */
export function apply(contentDir: string, { kind, at }: Edit, count: number): void {
  const all = filesOf(contentDir);
  const free = all.filter((file) => file.includes('libre-'));
  const any = all[at % all.length] ?? '';
  const alone = free[at % free.length] ?? '';
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const status = (file: string, value: string) => change(file, /^status: .*$/m, `status: ${value}`);
  if (kind === 'title') change(any, /^(title|term|nom): .*$/m, `$1: Titre changé ${count}`);
  else if (kind === 'new') write(contentDir, FREE[at % 4] as TypeId, 100 + count);
  else if (kind === 'new term') write(contentDir, 'term', 200 + count);
  else if (kind === 'picture')
    change(join(contentDir, 'media/exemple.svg'), /(width|height)="\d+"/, `$1="${100 + count}"`);
  else if (!alone) return;
  else if (kind === 'theme') change(alone, /^ {2}- (coordonner|emploi)$/m, '  - acces-aux-droits');
  else if (kind === 'body') change(alone, /## .*/, `## Titre ${count}\n\nDu texte ${count}.`);
  else if (kind === 'archive') status(alone, 'archivée');
  else if (kind === 'publish') status(alone, 'publiée');
  else if (kind === 'draft') status(alone, 'brouillon');
  else if (kind === 'delete') rmSync(alone);
  else renameSync(alone, alone.replace(/libre-.*/, `libre-${300 + count}.mdx`));
}

const filesOf = (contentDir: string): string[] =>
  readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
