import { h } from 'hastscript';
import { choice, line, optional } from '../model/fields/index.ts';
import { provenances } from '../model/vocabularies/index.ts';
import { part } from './part.ts';
import { provenanceMark } from './provenance-mark.ts';

/** Beyond, in characters, it is words rather than a number: they are set smaller. */
const SHORT = 16;

export const chiffre = part({
  tag: 'Chiffre',
  label: 'Chiffre clé',
  purpose: 'un nombre, ce qu’il compte et d’où il vient',
  fields: {
    valeur: line({ label: 'Valeur', hint: 'Exemple : 16 %.', max: 40 }),
    date: optional(line({ label: 'Date', max: 60 })),
    source: choice({ label: 'D’où vient ce chiffre ?', from: provenances }),
  },
  inside: 'blocks',
  example: `<Chiffre valeur="16 %" source="source 1">

de la population ne sait pas utiliser internet, selon l’article de 2017.

</Chiffre>`,
  render: ({ valeur, date, source }, { blocks }) =>
    h('div', { className: ['chiffre'] }, [
      h(
        'p',
        { className: valeur.length > SHORT ? ['chiffre-valeur', 'long'] : ['chiffre-valeur'] },
        valeur,
      ),
      ...blocks,
      ...(date ? [h('p', { className: ['petit', 'doux'] }, date)] : []),
      h('p', { className: ['petit', 'doux'] }, provenanceMark(source)),
    ]),
});
