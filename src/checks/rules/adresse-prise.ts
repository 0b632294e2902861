import type { Rule } from '../rule.ts';

export const adressePrise: Rule = {
  name: 'adresse-prise',
  title: 'Ancienne adresse déjà prise',
  severity: 'error',
  cause:
    'Une ancienne adresse est aussi celle d’une page, ou l’ancienne adresse de deux pages : on ne saurait pas où mener.',
  example: {
    front: 'formerAddresses: [fiches/guichet]',
    also: [{ slug: 'guichet', front: 'title: Tenir un guichet' }],
  },
  mended: {
    front: 'formerAddresses: [fiches/bonjour]',
    also: [{ slug: 'guichet', front: 'title: Tenir un guichet' }],
  },
  fix: 'Retirer l’ancienne adresse de l’une des deux pages.',
};
