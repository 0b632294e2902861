import type { Element, Nodes } from 'hast';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';
import { across, band, BAND_HEIGHT } from '../components/weave/band.ts';
import { typeClass } from '../components/weave/type-class.ts';
import { TYPE_IDS, type TypeId } from '../model/type-ids.ts';
import { textProperty } from './tree.ts';

/** A length of the cloth of a type, drawn where it stands: a booklet has no page to point to. */
export const clothOfType = (type: TypeId, length: number, height = BAND_HEIGHT): Element =>
  s(
    'g',
    { className: ['armure', typeClass[type]] },
    band(type, height).map((strand) =>
      s('path', {
        className: [strand.className],
        strokeWidth: strand.width,
        strokeDashArray: strand.dashes,
        d: across(strand, length),
      }),
    ),
  );

const SWATCH = 64;
const RIBBON = 800;
const THIN = 16;

/** A thin band of the cloth of a type, at the top of its sheets. */
export const ribbon = (type: TypeId): Element =>
  s(
    'svg',
    { className: ['ruban'], viewBox: `0 0 ${RIBBON} ${THIN}`, ariaHidden: 'true' },
    clothOfType(type, RIBBON, THIN),
  );

/** Puts cloth in the place of each pointer to it (`#s-fiche`, `#b-fiche`), and nothing for any other. */
export function inlineCloth(tree: Nodes): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'use' || index === undefined || parent?.type !== 'element') return;
    const [, cut, dye] = /#([bs])-([a-z]+)$/.exec(textProperty(element, 'href')) ?? [];
    const type = TYPE_IDS.find((id) => typeClass[id] === dye);
    parent.children.splice(
      index,
      1,
      type ? clothOfType(type, cut === 's' ? SWATCH : RIBBON) : s('g'),
    );
  });
}
