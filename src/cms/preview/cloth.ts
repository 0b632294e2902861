import type { Element } from 'hast';
import { s } from 'hastscript';
import { definitions, ribbonId } from '../../components/weave/definitions.ts';
import { typeClass } from '../../components/weave/type-class.ts';
import type { TypeId } from '../../model/index.ts';

/** The lengths of cloth that the swatches and the line of steps are cut from: made once. */
const lengths: Element = s(
  'svg',
  { className: ['defs'], ariaHidden: 'true' },
  s(
    'defs',
    definitions.map(({ id, type, paths }) =>
      s(
        'g',
        { id, className: ['armure', typeClass[type]] },
        paths.map(({ strand, d }) =>
          s('path', {
            className: [strand.className],
            strokeWidth: strand.width,
            strokeDashArray: strand.dashes,
            d,
          }),
        ),
      ),
    ),
  ),
);

export const cloth = (): Element => structuredClone(lengths);

/** A swatch of the cloth of a type. */
export const swatch = (type: TypeId): Element =>
  s(
    'svg',
    { className: ['ech'], viewBox: '0 0 56 40', width: 28, height: 20, ariaHidden: 'true' },
    s('use', { href: `#${ribbonId(type)}` }),
  );
