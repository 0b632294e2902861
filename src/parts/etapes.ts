import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { etape, renderStep, type Step } from './etape.ts';
import { part } from './part.ts';

export const etapes = part({
  tag: 'Etapes',
  label: 'Étapes',
  purpose: 'un déroulé : les étapes se suivent et leurs minutes s’additionnent',
  fields: {},
  inside: etape,
  example: `<Etapes>

${etape.example}

<Etape titre="Noter ce qui existe" minutes="20" avec="une grande feuille">

Une table par commune.

</Etape>

</Etapes>`,
  render: (_values, { items }) =>
    renderSteps(items.map(({ values, blocks }) => ({ ...(values as unknown as Step), blocks }))),
});

/** A list of steps, each told when it starts. */
export function renderSteps(steps: (Step & { blocks: ElementContent[] })[]) {
  let start = 0;
  return h(
    'ol',
    { className: ['etapes'] },
    steps.map(({ blocks, ...step }) => {
      const item = renderStep(step, blocks, start);
      start += step.minutes ?? 0;
      return item;
    }),
  );
}
