import { chiffre } from './chiffre.ts';
import { citation } from './citation.ts';
import { depliant } from './depliant.ts';
import { encart } from './encart.ts';
import { etape } from './etape.ts';
import { etapes } from './etapes.ts';
import { fichier } from './fichier.ts';
import { figure } from './figure.ts';
import { listeACocher } from './liste-a-cocher.ts';
import type { Part } from './part.ts';
import { ressource } from './ressource.ts';
import { structure } from './structure.ts';
import { tableau } from './tableau.ts';
import { video } from './video.ts';

/** Every part that may stand in a body, in the order the editor offers them. */
export const parts: readonly Part[] = [
  encart,
  etapes,
  listeACocher,
  figure,
  citation,
  tableau,
  chiffre,
  ressource,
  structure,
  fichier,
  video,
  depliant,
];

/** By tag, items of parts included. */
export const partByTag: ReadonlyMap<string, Part> = new Map(
  [...parts, etape].map((part) => [part.tag, part]),
);

export { renderSteps } from './etapes.ts';
export { clock, spell } from './minutes.ts';
export type { Inside, Part } from './part.ts';
export { type MediaFacts, nowhere, type Surroundings } from './surroundings.ts';
export { spellBytes } from './bytes.ts';
export { chiffre, citation, fichier };
export { provenanceMark } from './provenance-mark.ts';
export { imageAttributes } from './image-attributes.ts';
