import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SLUG } from '../model/fields/address.ts';
import { folderOf, TYPE_IDS, type TypeId, typeOfFolder } from '../model/index.ts';
import { INTRODUCTIONS } from '../model/introduction.ts';
import { KNOWN_SEARCHES } from '../model/known-search.ts';
import { LIBRARIES } from '../model/libraries.ts';
import type { LocatedProblem } from '../model/problem.ts';
import type { EntryFile } from './read-entry.ts';

export const EXTENSION = '.mdx';

/** A save writes beside the file, then takes its place (write-file-atomic). */
const BEING_SAVED = /\.mdx\.\d+$/;

export interface Listing {
  files: (EntryFile & { stamp: string })[];
  problems: LocatedProblem[];
}

/** The files of the content folder, in a stable order, and what has no place there. */
export async function listFiles(contentDir: string): Promise<Listing> {
  const listings = await Promise.all(TYPE_IDS.map((type) => listType(contentDir, type)));
  return {
    files: listings.flatMap(({ files }) => files),
    problems: [
      ...(await strayFolders(contentDir)),
      ...listings.flatMap(({ problems }) => problems),
    ],
  };
}

async function listType(contentDir: string, type: TypeId): Promise<Listing> {
  const folder = join(contentDir, folderOf(type));
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => !name.startsWith('.') && !BEING_SAVED.test(name))
    .sort();
  const listing: Listing = { files: [], problems: [] };
  for (const name of names) {
    const path = join(folder, name);
    const shown = `${basename(contentDir)}/${folderOf(type)}/${name}`;
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) continue; // deleted since it was listed
    const slug = name.slice(0, -EXTENSION.length);
    const refusal = refuse(name, slug, stat);
    if (refusal)
      listing.problems.push({
        rule: 'fichier-deplace',
        severity: 'error',
        file: shown,
        line: 1,
        column: 1,
        ...refusal,
      });
    else
      listing.files.push({ type, slug, path, name: shown, stamp: `${stat.mtimeMs}-${stat.size}` });
  }
  return listing;
}

function refuse(
  name: string,
  slug: string,
  stat: { isFile(): boolean; isSymbolicLink(): boolean },
) {
  if (stat.isSymbolicLink())
    return {
      message: 'C’est un lien vers un autre endroit du disque.',
      fix: 'Y mettre le fichier lui-même.',
    };
  if (!stat.isFile() || !name.endsWith(EXTENSION))
    return {
      message: `Seuls des fichiers ${EXTENSION} ont leur place ici.`,
      fix: `Le renommer en ${EXTENSION}, ou le mettre dans content/media/.`,
    };
  if (!SLUG.test(slug))
    return {
      message: `« ${slug} » ne peut pas être une adresse.`,
      fix: 'Renommer avec des minuscules sans accent, des chiffres et des tirets.',
    };
  return undefined;
}

const KNOWN_BESIDE = ['media', INTRODUCTIONS, LIBRARIES, KNOWN_SEARCHES, 'LICENCE.md', 'README.md'];

async function strayFolders(contentDir: string): Promise<LocatedProblem[]> {
  const names = await readdir(contentDir).catch(() => undefined);
  const problem = (file: string, message: string, fix: string): LocatedProblem => ({
    rule: 'dossier-inconnu',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    fix,
  });
  if (!names)
    return [
      problem(
        contentDir,
        'Le dossier du contenu n’existe pas.',
        'Vérifier le réglage CONTENT_DIR.',
      ),
    ];
  return names
    .filter((name) => !name.startsWith('.') && !KNOWN_BESIDE.includes(name) && !typeOfFolder(name))
    .map((name) =>
      problem(
        `${basename(contentDir)}/${name}`,
        'Aucun type de contenu n’a ce dossier.',
        `Dossiers connus : ${TYPE_IDS.map(folderOf).join(', ')}, ${INTRODUCTIONS}, media.`,
      ),
    );
}
