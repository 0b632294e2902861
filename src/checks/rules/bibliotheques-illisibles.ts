import type { Rule } from '../rule.ts';

const file = 'bibliotheques.yaml';

export const bibliothequesIllisibles: Rule = {
  name: 'bibliotheques-illisibles',
  title: 'Liste des bibliothèques illisible',
  severity: 'error',
  cause:
    'Le fichier bibliotheques.yaml donne le nom de cette bibliothèque, et celles que sa recherche interroge aussi. Un nom ou une adresse y manque, ou y est mal écrit.',
  example: {
    files: { [file]: 'nom: Ici\nautres:\n  - nom: Hub des Monts\n    adresse: hub.example' },
  },
  mended: {
    files: {
      [file]: 'nom: Ici\nautres:\n  - nom: Hub des Monts\n    adresse: https://hub.example/',
    },
  },
  fix: 'Écrire « nom: », puis « autres: » et, sous lui, « - nom: » et « adresse: » pour chaque bibliothèque.',
};
