import { h } from 'hastscript';
import { choice, line } from '../model/fields/index.ts';
import { provenances } from '../model/vocabularies/index.ts';
import { part } from './part.ts';
import { provenanceMark } from './provenance-mark.ts';

export const chiffre = part({
  tag: 'Chiffre',
  label: 'Chiffre clé',
  purpose: 'un nombre, ce qu’il compte et d’où il vient',
  fields: {
    valeur: line({ label: 'Valeur', hint: 'Exemple : 16 %.', max: 40 }),
    source: choice({ label: 'D’où vient ce chiffre ?', from: provenances }),
  },
  inside: 'blocks',
  example: `<Chiffre valeur="16 %" source="source 1">

de la population ne sait pas utiliser internet, selon l’article de 2017.

</Chiffre>`,
  render: ({ valeur, source }, { blocks }) =>
    h('div', { className: ['chiffre'] }, [
      h('p', { className: ['chiffre-valeur'] }, valeur),
      ...blocks,
      h('p', {}, provenanceMark(source)),
    ]),
});
