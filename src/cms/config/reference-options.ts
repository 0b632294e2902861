import type { Control } from '../../model/fields/index.ts';
import { types } from '../../model/index.ts';

type Reference = Control & { kind: 'reference' };

/** One type an entry may be of. */
export interface ReferenceTarget {
  collection: string;
  label: string;
  titleField: string;
}

/** What the widget of references is told of its field. */
export interface ReferenceOptions {
  targets: ReferenceTarget[];
  /** The list of the entry whose items are pointed to. */
  within?: string;
  /** Several, in the order they are given. */
  multiple?: boolean;
}

/** Name of our own widget: Decap's relation knows one type, and finds no accent. */
export const REFERENCE_WIDGET = 'maillage-reference';

export const referenceOptions = ({ to, within }: Reference) => ({
  widget: REFERENCE_WIDGET,
  targets: to.map((id): ReferenceTarget => {
    const { folder, label, titleField } = types[id];
    return { collection: folder, label: label.one, titleField };
  }),
  ...(within && { within }),
});
