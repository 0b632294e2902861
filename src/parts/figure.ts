import { h } from 'hastscript';
import { image, line, optional } from '../model/fields/index.ts';
import { imageAttributes } from './image-attributes.ts';
import { part } from './part.ts';

export const figure = part({
  tag: 'Figure',
  label: 'Figure',
  purpose: 'une image avec son alternative, sa légende et son crédit',
  fields: {
    src: image({ label: 'Image' }),
    alt: line({ label: 'Alternative', hint: 'Ce que l’image dit à qui ne la voit pas.', max: 400 }),
    legende: optional(line({ label: 'Légende', max: 240 })),
    credit: optional(line({ label: 'Crédit', max: 120 })),
  },
  inside: 'nothing',
  example:
    '<Figure src="/media/exemple-figure.svg" alt="Trois tables en îlot, une grande feuille sur chacune." legende="Une table par commune." credit="Maillage, Licence Ouverte 2.0" />',
  render({ src, alt, legende, credit }, _inside, around) {
    const caption = [legende, credit && `Crédit : ${credit}`].filter(Boolean).join(' — ');
    return h('figure', { className: ['figure'] }, [
      h('img', { ...imageAttributes(src, around), alt }),
      ...(caption ? [h('figcaption', {}, caption)] : []),
    ]);
  },
});
