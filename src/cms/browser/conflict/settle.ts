import { type Comparison, compare, type Versions } from '../../conflict/versions.ts';
import { fromFile } from '../../format/entry-file.ts';
import { refusalOf } from '../../refusal.ts';
import { askConflict } from './ask.ts';

interface Conflict extends Omit<Versions, 'theirs'> {
  /** `null` when somebody has deleted it. */
  theirs: string | null;
  fileName: string;
}

export interface Settled {
  raw: string;
  /** What is to be said once it is saved. */
  words: string[];
}

const LATER =
  'Vous pouvez aussi continuer à écrire : cette question reviendra quand vous enregistrerez.';

/** The text to save over somebody else's version: both at once when they can be. Nothing when the person goes on writing. */
export async function settle(conflict: Conflict): Promise<Settled | undefined> {
  const { theirs, ...mine } = conflict;
  if (theirs === null) return whole(conflict, GONE);
  const both = read({ ...mine, theirs });
  if (!both) return whole(conflict, UNREADABLE);
  if (both.clashes.length === 0) {
    const raw = both.merge(new Set());
    if (!refusal(conflict, raw)) return { raw, words: told(both) };
  }
  const raw = await askConflict({
    title: 'Quelqu’un d’autre a enregistré cette page',
    words: [
      'Elle a changé depuis que vous l’avez ouverte. Rien n’est perdu : choisissez ce qu’il faut garder. Les mots qui diffèrent sont surlignés.',
      ...told(both),
      LATER,
    ],
    clashes: both.clashes,
    save: 'Enregistrer ces choix',
    mine: conflict.mine,
    fileName: conflict.fileName,
    settle(keepMine) {
      const merged = both.merge(keepMine);
      const reason = refusal(conflict, merged);
      if (reason) throw new Error(reason);
      return merged;
    },
  });
  return raw === undefined ? undefined : { raw, words: told(both) };
}

const GONE = {
  title: 'Quelqu’un d’autre a supprimé cette page',
  why: 'Elle n’existe plus depuis que vous l’avez ouverte. Votre texte est toujours dans cette page.',
};
const UNREADABLE = {
  title: 'Quelqu’un d’autre a modifié cette page',
  why: 'Son fichier n’est plus lisible par l’éditeur. Votre texte est toujours dans cette page. L’enregistrer effacera l’autre version.',
};

async function whole(
  { mine, fileName }: Conflict,
  { title, why }: typeof GONE,
): Promise<Settled | undefined> {
  const raw = await askConflict({
    title,
    words: [why, LATER],
    clashes: [],
    save: 'Enregistrer mon texte',
    mine,
    fileName,
    settle: () => mine,
  });
  return raw === undefined ? undefined : { raw, words: [] };
}

function read(versions: Versions): Comparison | undefined {
  try {
    return compare(versions);
  } catch {
    return undefined;
  }
}

const refusal = ({ type }: Conflict, raw: string): string | undefined =>
  refusalOf(type, fromFile(type, raw));

const told = ({ onlyTheirs, onlyMine }: Comparison): string[] => [
  ...(onlyTheirs.length > 0 ? [`Gardé de l’autre version : ${onlyTheirs.join(', ')}.`] : []),
  ...(onlyMine.length > 0 ? [`Gardé de votre texte : ${onlyMine.join(', ')}.`] : []),
];
