import { type AnyEntry, pathOf } from '../../model/entry.ts';
import { type TypeId, typeOfFolder } from '../../model/index.ts';
import type { PublishMode } from '../config/decap-config.ts';
import { entryOfFile } from '../findings/entry-of-file.ts';
import type { SavedFile } from './backend/follow-backend.ts';

/** The entries that the site shows, by path: in `npm start`, drafts too. */
export type Published = ReadonlyMap<string, AnyEntry>;

interface Document {
  entries: { type: TypeId; slug: string; data: AnyEntry['data'] }[];
}

const known = new Map<string, AnyEntry>();
/** What this page has saved is newer than what the site says. */
const saved = new Set<string>();
let asked: Promise<void> | undefined;

/**
 * What the site shows, as it was when the editor was opened, for it is long to make, and what was
 * saved since. Without the former when the site does not answer.
 */
export async function published(basePath: string): Promise<Published> {
  asked ??= read(basePath).catch(() => (asked = undefined));
  await asked;
  return known;
}

/** After a save. Under the workflow it is a proposal: what was published still is, and what is new is not yet. */
export function addSaved({ folder, slug, raw }: SavedFile, mode: PublishMode): void {
  const type = typeOfFolder(folder);
  if (!type) return;
  const isProposal = mode === 'editorial_workflow';
  const path = pathOf(type, slug);
  if (isProposal && known.has(path) && !saved.has(path)) return;
  known.set(path, entryOfFile(type, slug, raw, isProposal ? { status: 'brouillon' } : {}));
  saved.add(path);
}

async function read(basePath: string): Promise<void> {
  const response = await fetch(`${basePath}donnees/bibliotheque.json`);
  if (!response.ok) throw new Error(String(response.status));
  const { entries } = (await response.json()) as Document;
  for (const { type, slug, data } of entries) {
    const path = pathOf(type, slug);
    if (!saved.has(path))
      known.set(path, { type, slug, path, data, links: [], headings: [] } as unknown as AnyEntry);
  }
}
