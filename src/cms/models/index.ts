import type { Fields } from '../../model/fields/index.ts';
import { folderOf, type TypeId, types } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { actionSheetModels } from './action-sheets.ts';
import type { Model } from './model.ts';
import { otherModels } from './other-types.ts';

/** Every model, in the order it is offered. */
export const models: readonly Model[] = [...actionSheetModels, ...otherModels];

export const modelsOf = (type: TypeId): Model[] => models.filter((model) => model.type === type);

/** The address of a new entry that starts from a model, under the base path. */
export const newAddress = ({ id, type }: Model): string =>
  `/admin/#/collections/${folderOf(type)}/new?modele=${id}`;

/**
 * What the query of a new entry says it starts from: a model, and the values of its texts.
 * Decap reads these too, but writes `&amp;` for `&`; what it does with choices is right.
 */
export function startingValues(type: TypeId, search: string): FormData {
  const query = new URLSearchParams(search);
  const fields: Fields = types[type].fields;
  const texts = [...query].filter(([key]) => {
    const kind = fields[key]?.control.kind;
    return kind === 'line' || kind === 'text';
  });
  return {
    ...modelsOf(type).find(({ id }) => id === query.get('modele'))?.values,
    ...Object.fromEntries(texts),
  };
}
