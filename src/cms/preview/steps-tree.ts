import type { Element } from 'hast';
import { renderSteps, type Surroundings } from '../../parts/index.ts';
import { blocks } from './blocks.ts';

interface Step {
  title?: string;
  minutes?: number;
  instruction?: string;
  equipment?: string;
}

/** The steps of an action sheet, by the part that shows them on the site. */
export const stepsTree = (value: unknown, around: Surroundings): Element =>
  renderSteps(
    (Array.isArray(value) ? (value as Step[]) : []).map(
      ({ title = '', minutes, instruction, equipment }) => ({
        titre: title,
        minutes,
        avec: equipment,
        blocks: blocks(instruction, 'body', around),
      }),
    ),
  );
