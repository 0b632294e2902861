import type { Element, ElementContent } from 'hast';
import type { Fields, ValuesOf } from '../model/fields/index.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands between the opening and the closing tag, already rendered. */
export interface Inside {
  blocks: ElementContent[];
  /** For a part made of items (steps): the values and the inside of each. */
  items: { values: Record<string, unknown>; blocks: ElementContent[] }[];
}

/**
 * A piece of a sheet with a shape of its own. The same part renders a field's value and a
 * tag in a body: `<Tag attribute="…">`. Attributes are the keys of `fields`.
 */
export interface Part<F extends Fields = Fields> {
  tag: string;
  label: string;
  purpose: string;
  fields: F;
  /** Blocks of Markdown, nothing, or only tags of that part. */
  inside: 'blocks' | 'nothing' | Part;
  /** MDX that shows the part: documentation, guide and tests are made from it. */
  example: string;
  render(values: ValuesOf<F>, inside: Inside, around: Surroundings): Element;
}

/** Keeps the precise type of the fields while the part is written, and forgets it after. */
export const part = <F extends Fields>(definition: Part<F>): Part => definition;
