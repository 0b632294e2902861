import { titleOf } from '../../model/entry.ts';
import { types } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

export const titreEnDouble: Rule = {
  name: 'titre-en-double',
  title: 'Titre porté par deux pages',
  severity: 'warning',
  cause: 'Deux pages du même genre ont le même titre : dans une liste, on ne les distingue pas.',
  example: { also: [{ slug: 'accueil' }] },
  mended: { also: [{ slug: 'accueil', front: 'title: Accueillir au guichet' }] },
  fix: 'Préciser l’un des deux titres, ou réunir les deux pages.',
  check({ sheets }) {
    const first = new Map<string, string>();
    return sheets.flatMap(({ entry, locate }) => {
      const title = titleOf(entry);
      const key = `${entry.type} ${plain(title)}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, entry.file);
        return [];
      }
      return {
        file: entry.file,
        ...locate([types[entry.type].titleField]),
        message: `« ${title} » est déjà le titre de ${other}.`,
      };
    });
  },
};
