import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { line, number, optional } from '../model/fields/index.ts';
import { clock, spell } from './minutes.ts';
import { part } from './part.ts';

export interface Step {
  titre: string;
  minutes?: number | undefined;
  avec?: string | undefined;
}

export const etape = part({
  tag: 'Etape',
  label: 'Étape',
  purpose: 'une étape d’un déroulé, avec sa durée',
  fields: {
    titre: line({ label: 'Titre', max: 90 }),
    minutes: optional(number({ label: 'Minutes', min: 0, max: 1440, unit: 'minutes' })),
    avec: optional(line({ label: 'Avec', max: 160 })),
  },
  inside: 'blocks',
  example: `<Etape titre="Se présenter" minutes="10">

Chacun dit d’où il vient.

</Etape>`,
  render: (values, { blocks }) => renderStep(values, blocks, 0),
});

/** One step, which begins `start` minutes after the first. */
export function renderStep(
  { titre, minutes, avec }: Step,
  blocks: ElementContent[],
  start: number,
) {
  const duration =
    minutes === undefined
      ? []
      : [
          h('p', { className: ['mn'] }, [
            spell(minutes),
            h('span', {}, `${clock(start)} à ${clock(start + minutes)}`),
          ]),
        ];
  return h('li', {}, [
    ...duration,
    h('h3', {}, titre),
    h('div', { className: ['consigne'] }, blocks),
    ...(avec ? [h('p', { className: ['avec'] }, [h('strong', {}, 'Avec'), ` : ${avec}`])] : []),
  ]);
}
