import type { Rule } from '../rule.ts';

export const dossierInconnu: Rule = {
  name: 'dossier-inconnu',
  title: 'Dossier inconnu',
  severity: 'error',
  cause:
    'Un dossier ou un fichier de content/ n’appartient à aucun genre de page : rien ne le lirait.',
  example: { files: { 'idees/a-trier.txt': 'Une idée.' } },
  mended: {},
  fix: 'Le déplacer dans un dossier connu, ou hors de content/.',
};
