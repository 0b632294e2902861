import { chiffre } from './chiffre.ts';
import { citation } from './citation.ts';
import { encart } from './encart.ts';
import { etape } from './etape.ts';
import { etapes } from './etapes.ts';
import { figure } from './figure.ts';
import type { Part } from './part.ts';
import { ressource } from './ressource.ts';
import { tableau } from './tableau.ts';

/** Every part that may stand in a body, in the order the editor offers them. */
export const parts: readonly Part[] = [
  encart,
  etapes,
  figure,
  citation,
  ressource,
  tableau,
  chiffre,
];

/** By tag, items of parts included. */
export const partByTag: ReadonlyMap<string, Part> = new Map(
  [...parts, etape].map((part) => [part.tag, part]),
);

export { renderSteps } from './etapes.ts';
export { clock, spell } from './minutes.ts';
export type { Inside, Part, Surroundings } from './part.ts';
export { provenanceMark } from './provenance-mark.ts';
