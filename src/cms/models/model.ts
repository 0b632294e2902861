import type { TypeId } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';

/** A plan that an entry of a type may start from. */
export interface Model {
  /** Named in addresses: `new?modele=atelier`. */
  id: string;
  type: TypeId;
  label: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** As the form holds them. What is to be written stands between brackets. */
  values: FormData;
}
