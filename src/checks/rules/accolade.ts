import { escapeInText } from '../escape-in-text.ts';
import type { Rule } from '../rule.ts';

export const accolade: Rule = {
  name: 'accolade',
  title: 'Accolade dans le texte',
  severity: 'warning',
  cause: 'MDX verrait du code entre deux accolades. Le site les affiche comme du texte.',
  example: { body: 'Dire « Bonjour {prénom} ».' },
  mended: { body: 'Dire « Bonjour \\{prénom\\} ».' },
  fix: 'Écrire \\{ et \\}, ou retirer les accolades.',
  mend: { body: (source) => escapeInText(source, ['{', '}']) },
};
