import type { Rule } from '../rule.ts';

export const tropImbrique: Rule = {
  name: 'trop-imbrique',
  title: 'Texte trop imbriqué',
  severity: 'warning',
  cause:
    'Des listes ou des citations sont les unes dans les autres sur plus de niveaux que personne n’en lit. Le texte est affiché tel quel.',
  example: { body: `${'> '.repeat(101)}On s’est enfin rencontrés.` },
  mended: { body: '> On s’est enfin rencontrés.' },
  fix: 'Mettre moins de listes ou de citations les unes dans les autres.',
};
