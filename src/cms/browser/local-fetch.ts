import { typeOfFolder } from '../../model/index.ts';
import { saveEntry } from './conflict/save-entry.ts';
import { fromFile } from '../format/entry-file.ts';
import { digestOf } from './digest.ts';
import type { Fetch } from './failed-request.ts';

/** What a request of Decap's protocol names, of what is read here. */
export interface Params {
  path?: string;
  paths?: string[];
  dataFiles?: { path: string; raw: string }[];
  options?: { newEntry?: boolean };
}

/** Sends a request, with these parameters besides or instead. */
export type Send = (params?: object) => Promise<Response>;

const CHANGED =
  'Quelqu’un d’autre l’a modifiée depuis que vous l’avez ouverte. Rouvrez-la pour la relire, puis supprimez-la.';
const NO_REASON =
  'Le serveur n’a pas pu répondre. Réessayez ; si cela dure, relancez « npm start ».';

/** The files this page has read or written, as it last knew them: what it deletes is compared with. */
const seen = new Map<string, string>();

/** `fetch`, which tells the local endpoint what was read of what is written, and settles what it refuses. */
export const localFetch =
  (fetch: Fetch, address: string): Fetch =>
  async (input, init) => {
    if (input !== address || typeof init?.body !== 'string') return fetch(input, init);
    const { action, params, ...rest } = JSON.parse(init.body) as { action: string; params: Params };
    const send: Send = (more = {}) =>
      fetch(input, {
        ...init,
        body: JSON.stringify({ ...rest, action, params: { ...params, ...more } }),
      });
    if (action === 'persistEntry') {
      const { response, file } = await saveEntry(params, send);
      if (file) seen.set(file.path, file.raw);
      return answered(response);
    }
    if (action === 'deleteFiles') return deleteFiles(params.paths ?? [], send);
    const response = await answered(await send());
    if (action === 'getEntry') await look(params.path ?? '', response.clone());
    return response;
  };

/** Remembers what is read. Throws, in French, when it cannot be edited. */
async function look(path: string, response: Response): Promise<void> {
  const { data } = (await response.json()) as { data?: unknown };
  const type = typeOfFolder(path.split('/').at(-2) ?? '');
  if (typeof data !== 'string' || !type) return;
  seen.set(path, data);
  // A new entry asks whether its address is free: that opens nothing.
  if (location.hash.includes('/entries/')) fromFile(type, data);
}

async function deleteFiles(paths: string[], send: Send): Promise<Response> {
  const known = paths.flatMap((path) => {
    const text = seen.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const read = await Promise.all(
    known.map(async ({ path, text }) => [path, await digestOf(text)] as const),
  );
  const response = await send({ read: Object.fromEntries(read) });
  if (response.status === 409) throw new Error(CHANGED);
  return answered(response);
}

/** The answer, when it is one. Throws what the endpoint says otherwise: Decap would add the name of a class. */
async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  const reason = error === undefined || error === 'Unknown error' ? NO_REASON : error;
  throw Object.assign(new Error(reason), { status: response.status });
}
