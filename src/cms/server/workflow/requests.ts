import { SLUG } from '../../../model/fields/address.ts';
import { typeOfFolder } from '../../../model/index.ts';
import type { Refusal } from '../guard.ts';
import { draftOf } from './drafts.ts';

/** What Decap's protocol says of a draft, whatever the action. */
export interface Params {
  branch?: string;
  collection?: string;
  slug?: string;
  /** Of a draft, `collection/slug`; of one of its files, its path. */
  id?: string;
  paths?: string[];
  asset?: { path: string };
  dataFiles?: { path: string; slug: string; raw: string }[];
  options?: { collectionName?: string; commitMessage?: string; useWorkflow?: boolean };
}

const STRANGE: Refusal = { status: 403, error: 'Cette demande n’est pas de l’éditeur.' };

/** These words become names of branches: only those of an entry, on the branch of the session. */
export function refuseStrange(action: string, params: Params, branch: string): Refusal | undefined {
  if (params.branch !== branch) return STRANGE;
  const named = entryNamed(action, params);
  if (!named) return undefined;
  const { collection, slug } = named;
  return typeOfFolder(collection) && SLUG.test(slug) ? undefined : STRANGE;
}

/** The entry a request is about, if it is about one draft. */
function entryNamed(action: string, { id, collection, slug, options, dataFiles }: Params) {
  const [first = '', ...rest] = id?.split('/') ?? [];
  if (action === 'unpublishedEntry' && id !== undefined)
    return { collection: first, slug: rest.join('/') };
  if (dataFiles)
    return { collection: options?.collectionName ?? '', slug: dataFiles[0]?.slug ?? '' };
  return collection === undefined && slug === undefined
    ? undefined
    : { collection: collection ?? '', slug: slug ?? '' };
}

export function draftNamed(action: string, params: Params): string | undefined {
  const named = entryNamed(action, params);
  return named && draftOf(named.collection, named.slug);
}
