import { fieldAt } from '../../model/field-at.ts';
import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';

export type Path = readonly (string | number)[];

/** Something to mend in the entry that is being written, told to who writes it. */
export interface Finding {
  /** The field it is about; `['body']` is the body. */
  path: Path;
  message: string;
  fix: string;
  /** The entry would break the site, or be shown to nobody as it is: it is not saved. */
  isBlocking: boolean;
}

/** The field of a path as the form names it: « Étapes, n° 2, Minutes ». */
export function placeName(type: TypeId, path: Path): string {
  const fields: Fields = types[type].fields;
  const names = path.flatMap((key, index) => {
    if (typeof key === 'number') return [`n° ${key + 1}`];
    return fieldAt(fields, path.slice(0, index + 1))?.label ?? [];
  });
  return names.join(', ');
}

interface Told {
  message: string;
  fix: string;
}

/** For rules whose own words speak of the file, or of the command that checks it. */
const IN_THE_FORM: Readonly<Record<string, Partial<Told>>> = {
  'champ-manquant': { fix: 'Remplir ce champ.' },
  provenance: { fix: 'Donner la réponse et d’où elle vient, ou vider les deux.' },
  'source-manquante': {
    message: 'Cette page ne cite aucune source.',
    fix: 'Ajouter au moins une source.',
  },
  typographie: { fix: 'Écrire « ainsi », avec une seule espace entre les mots.' },
  'titre-de-niveau-1': { fix: 'Choisir « Titre 2 » : le titre 1 est celui de la page.' },
};

/** What a rule says, in the words of the form. */
export const inTheForm = (rule: string, { message, fix }: Told): Told => ({
  message,
  fix,
  ...IN_THE_FORM[rule],
});
