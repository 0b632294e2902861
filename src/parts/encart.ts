import { h } from 'hastscript';
import { choice, line, optional } from '../model/fields/index.ts';
import type { Vocabulary } from '../model/vocabularies/index.ts';
import { part } from './part.ts';

const kinds = {
  name: 'Genre d’encart',
  source: 'Maillage',
  terms: [
    { value: 'info', label: 'Bon à savoir' },
    { value: 'attention', label: 'Attention' },
    { value: 'exemple', label: 'Exemple' },
    { value: 'retenir', label: 'À retenir' },
  ],
} as const satisfies Vocabulary;

export const encart = part({
  tag: 'Encart',
  label: 'Encart',
  purpose: 'un passage mis à part : une précision, une mise en garde, un exemple, l’essentiel',
  fields: {
    type: choice({ label: 'Genre', from: kinds }),
    titre: optional(line({ label: 'Titre', max: 90 })),
  },
  inside: 'blocks',
  example: `<Encart type="attention" titre="Avant de commencer">

Demander à la personne ce qu’elle veut faire **elle-même**.

</Encart>`,
  render({ type, titre }, { blocks }) {
    const label = kinds.terms.find((term) => term.value === type)?.label;
    // A note beside the text, not a landmark of the page: several may stand in one body.
    return h('aside', { className: ['encart', `encart-${type}`], role: 'note' }, [
      h(
        'p',
        { className: ['encart-titre'] },
        titre ? [h('span', { className: ['vh'] }, `${label} : `), titre] : label,
      ),
      ...blocks,
    ]);
  },
});
