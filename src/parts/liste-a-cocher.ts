import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { line } from '../model/fields/index.ts';
import { part } from './part.ts';

export const listeACocher = part({
  tag: 'ListeACocher',
  label: 'Liste à cocher',
  purpose: 'une liste dont on coche les lignes au stylo, une fois imprimée',
  fields: { titre: line({ label: 'Titre', hint: 'Exemple : La veille.', max: 120 }) },
  inside: 'blocks',
  example: `<ListeACocher titre="La veille">

- Le matériel est chargé.
- La salle est ouverte.

</ListeACocher>`,
  render: ({ titre }, { blocks }) =>
    h('div', { className: ['liste-a-cocher'] }, [
      h('p', { className: ['liste-a-cocher-titre'] }, titre),
      ...blocks.map((block) =>
        isList(block) ? { ...block, children: block.children.map(withBox) } : block,
      ),
    ]),
});

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** The box is drawn, not a control: there is nothing to send. */
const withBox = (item: ElementContent): ElementContent =>
  item.type === 'element' && item.tagName === 'li'
    ? {
        ...item,
        children: [
          h('span', { className: ['case'], ariaHidden: 'true' }),
          h('div', {}, item.children),
        ],
      }
    : item;
