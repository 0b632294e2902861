import type { Rule } from '../rule.ts';

export const aCompleter: Rule = {
  name: 'a-completer',
  title: 'Page publiée où il reste à compléter',
  severity: 'error',
  cause:
    'Une page faite à partir d’un modèle ou d’un document dit entre crochets ce qui lui manque : « [à compléter : …] ». Un brouillon peut attendre. Publiée, le lecteur verrait cette consigne à la place du texte.',
  example: { body: 'Ensuite, [à compléter : dire ce qui se passe après].' },
  mended: { body: 'Ensuite, rappeler la personne une semaine plus tard.' },
  fix: 'L’écrire à la place, crochets compris, ou remettre la page en brouillon.',
};
