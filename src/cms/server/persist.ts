import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { resolveInside } from './resolve-inside.ts';

export interface Asset {
  path: string;
  content: string;
  encoding: string;
}

/** What Decap asks to save, of the actions that write. */
export type Save =
  | {
      action: 'persistEntry';
      params: {
        entry?: { path: string; raw: string };
        dataFiles?: { path: string; raw: string }[];
        assets: Asset[];
      };
    }
  | { action: 'persistMedia'; params: { asset: Asset } };

/** The files that a save brings besides entries. */
export const assetsOf = ({ action, params }: Save): readonly Asset[] =>
  action === 'persistMedia' ? [params.asset] : params.assets;

export const isSave = (body: { action?: unknown }): body is Save =>
  body.action === 'persistEntry' || body.action === 'persistMedia';

/**
 * Saves as decap-server would, except that a file is written beside and then takes its
 * place: decap-server empties the file first, and the site would read it half-written.
 */
export async function persist(contentDir: string, { action, params }: Save): Promise<void> {
  if (action === 'persistMedia') return write(contentDir, params.asset.path, decode(params.asset));
  // Images first: an entry never points to a file that is not there yet.
  for (const asset of params.assets) await write(contentDir, asset.path, decode(asset));
  for (const { path, raw } of params.dataFiles ?? (params.entry ? [params.entry] : []))
    await write(contentDir, path, raw);
}

export const decode = ({ content, encoding }: Asset): Buffer =>
  Buffer.from(content, encoding as BufferEncoding);

async function write(contentDir: string, path: string, data: string | Buffer): Promise<void> {
  const file = await resolveInside(contentDir, path);
  if (!file) throw new Error(`« ${path} » est hors du dossier du contenu.`);
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, data);
}
