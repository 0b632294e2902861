import { h } from 'hastscript';
import { line } from '../model/fields/index.ts';
import { part } from './part.ts';

export const tableau = part({
  tag: 'Tableau',
  label: 'Tableau',
  purpose: 'un tableau avec sa légende et sa ligne d’en-tête',
  fields: { legende: line({ label: 'Légende', hint: 'Ce que montre le tableau.', max: 240 }) },
  inside: 'blocks',
  example: `<Tableau legende="Qui aide à quoi (exemple fictif)">

| Besoin | Où aller |
| :-- | :-- |
| Imprimer un papier | La médiathèque |

</Tableau>`,
  render: ({ legende }, { blocks }) =>
    h(
      'section',
      { className: ['tableau'], ariaLabel: legende, tabIndex: 0 },
      blocks.map((block) =>
        block.type === 'element' && block.tagName === 'table'
          ? { ...block, children: [h('caption', {}, legende), ...block.children] }
          : block,
      ),
    ),
});
