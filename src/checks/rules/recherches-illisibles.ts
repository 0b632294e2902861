import type { Rule } from '../rule.ts';

const file = 'recherches.yaml';

export const recherchesIllisibles: Rule = {
  name: 'recherches-illisibles',
  title: 'Liste des recherches connues illisible',
  severity: 'error',
  cause:
    'Le fichier recherches.yaml dit ce que les gens tapent, et les pages qui y répondent. Un mot ou une page y manque, y est deux fois, ou y est mal écrit.',
  example: { files: { [file]: '- mots: [papiers en ligne]\n  répond: fiches/exemple' } },
  mended: { files: { [file]: '- mots: [papiers en ligne]\n  repondent: fiches/exemple' } },
  fix: 'Écrire « - mots: », puis les pages sous « repondent: », « aident: » ou « touchent: ».',
};
