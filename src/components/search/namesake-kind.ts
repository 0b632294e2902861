import { type TypeId, types } from '../../model/index.ts';

/** What the page that bears the very name that was asked is, to who asked for it. */
export const namesakeKind = (type: TypeId): string =>
  type === 'term' ? 'Définition' : types[type].label.one;
