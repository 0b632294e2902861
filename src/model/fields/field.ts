import type { z } from 'zod';
import type { TypeId } from '../type-ids.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';

/** What a person fills in, said without naming any editor: `cms/` and `export/` map it. */
export type Control =
  | { kind: 'line'; format: 'plain' | 'url' | 'slug'; max?: number }
  | { kind: 'text'; max?: number }
  | { kind: 'body' }
  | { kind: 'number'; unit?: string; min?: number; max?: number; whole: boolean }
  | { kind: 'flag' }
  | { kind: 'choice'; vocabulary: Vocabulary; many: boolean }
  | { kind: 'date' }
  | { kind: 'image' }
  | { kind: 'file' }
  | { kind: 'reference'; to: readonly TypeId[]; within?: string }
  | { kind: 'list'; item: Field; min: number }
  | { kind: 'object'; fields: Fields };

/** Words shown to the contributor, in French. `hint` ends with an example where one helps. */
export interface Wording {
  label: string;
  hint?: string;
}

/**
 * One field of the model: its words, its control and its validation, declared by one call.
 * `optional` fields are left out of the file when empty; a list without minimum reads as `[]`.
 */
export interface Field<S extends z.ZodType = z.ZodType> extends Wording {
  control: Control;
  schema: S;
  optional: boolean;
  /** The field is a way in: a facet of the search and a static browse page. */
  facet: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The shape of a strict object made of these fields. */
export type ShapeOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

/** The data that these fields hold once validated. */
export type ValuesOf<F extends Fields> = z.output<z.ZodObject<ShapeOf<F>>>;
