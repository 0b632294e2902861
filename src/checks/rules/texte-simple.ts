import type { Rule } from '../rule.ts';

export const texteSimple: Rule = {
  name: 'texte-simple',
  title: 'Bloc dans un champ de texte',
  severity: 'warning',
  cause:
    'Ce champ n’accepte que du texte, des liens et de l’emphase. Une liste, un titre ou un tableau y est affiché comme du texte.',
  example: { front: 'objective: "- Savoir accueillir."' },
  mended: { front: 'objective: Savoir accueillir.' },
  fix: 'Écrire une phrase, ou déplacer ce bloc dans le texte libre.',
};
