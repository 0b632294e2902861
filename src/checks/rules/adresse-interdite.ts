import type { Rule } from '../rule.ts';

export const adresseInterdite: Rule = {
  name: 'adresse-interdite',
  title: 'Adresse refusée',
  severity: 'warning',
  cause:
    'L’adresse d’un lien n’est ni complète, ni celle d’une page du site. Le lien devient du texte.',
  example: { body: 'Voir [le site](www.exemple.fr).' },
  mended: { body: 'Voir [le site](https://www.exemple.fr).' },
  fix: 'Écrire une adresse complète (https://…) ou, pour une page du site, /dossier/nom/.',
};
