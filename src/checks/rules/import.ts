import type { Rule } from '../rule.ts';

export const importRule: Rule = {
  name: 'import',
  title: 'Ligne qui ressemble à du code',
  severity: 'warning',
  cause:
    'Une ligne commence par « import » ou « export » : MDX la prendrait pour du code. Elle est affichée comme du texte.',
  example: { body: 'import de photos : brancher le téléphone.' },
  mended: { body: 'Importer des photos : brancher le téléphone.' },
  fix: 'La faire commencer par un autre mot.',
};
