import { h } from 'hastscript';
import { line, optional } from '../model/fields/index.ts';
import { part } from './part.ts';

export const citation = part({
  tag: 'Citation',
  label: 'Citation',
  purpose: 'une parole courte, attribuée à un rôle et une organisation',
  fields: {
    auteur: line({
      label: 'Qui parle',
      hint: 'Un rôle et une organisation, jamais un nom.',
      max: 160,
    }),
    source: optional(line({ label: 'Source', max: 160 })),
  },
  inside: 'blocks',
  example: `<Citation auteur="Une participante, centre social" source="exemple fictif">

On s’est enfin rencontrés.

</Citation>`,
  render: ({ auteur, source }, { blocks }) =>
    h('figure', { className: ['citation'] }, [
      h('blockquote', {}, blocks),
      h('figcaption', {}, [auteur, ...(source ? [', ', h('cite', {}, source)] : [])]),
    ]),
});
