import type { TypeId } from '../../model/index.ts';

/** The class that gives an element the dye of a type (`styles/dyes.css`). */
export const typeClass: Readonly<Record<TypeId, string>> = {
  actionSheet: 'fiche',
  practice: 'pratique',
  event: 'rencontre',
  organisation: 'structure',
  resource: 'ressource',
  term: 'terme',
};
