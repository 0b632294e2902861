import type { FormData } from '../format/entry-file.ts';
import { type TypeId, typeOfFolder } from '../../model/index.ts';
import type { Immutable } from './decap.ts';

/** Of Decap's state, what we read. */
interface State {
  auth: { user?: unknown };
  entryDraft: Immutable;
  entries: Immutable;
  editorialWorkflow: Immutable;
  cursors: Immutable;
  search: { isFetching: boolean };
}

interface Store {
  getState(): State;
  subscribe(listener: () => void): void;
  dispatch(action: { type: string; payload: unknown }): void;
}

/** Put on the page by `server/store-hook.ts`. */
const store = () => (globalThis as unknown as { decapStore: Store }).decapStore;

export const state = (): State => store().getState();

/** The entry that is being written. */
export interface Draft {
  /** Another one each time that a form is opened. */
  key: string;
  type: TypeId;
  slug: string;
  isNew: boolean;
  /** Something was typed since it was opened. */
  isChanged: boolean;
  /** The same object as long as nothing changes. */
  values: Immutable;
}

export function draft(): Draft | undefined {
  const { entryDraft } = state();
  const entry = entryDraft.get('entry') as Immutable | undefined;
  const type = typeOfFolder(String(entry?.get('collection')));
  const values = entry?.get('data') as Immutable | undefined;
  if (!entry || !type || !values) return undefined;
  return {
    key: String(entryDraft.get('key')),
    type,
    slug: entry.get('slug') as string,
    isNew: entry.get('newRecord') === true,
    isChanged: entryDraft.get('hasChanged') === true,
    values,
  };
}

export const formOf = ({ values }: Draft): FormData => values.toJS() as FormData;

export const isLoggedIn = (): boolean => Boolean(state().auth.user);

/** To be told of every change of Decap's state. */
export const onChange = (listener: () => void): void => store().subscribe(listener);

/** Opens the form of the new entry again, with these values in it. */
export function startAgainWith(values: FormData): void {
  const entry = state().entryDraft.get('entry') as Immutable;
  const { data, ...rest } = entry.toJS() as { data: FormData };
  store().dispatch({
    type: 'DRAFT_CREATE_EMPTY',
    payload: { ...rest, data: { ...data, ...values } },
  });
}
