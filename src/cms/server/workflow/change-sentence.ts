import { basename } from 'node:path';
import type { Fields } from '../../../model/fields/index.ts';
import { typeOfFolder, types } from '../../../model/index.ts';
import { type FormData, fromFile, readForm } from '../../format/entry-file.ts';

const NAMED = 3;

/** A file of the content folder, before and after a save: nothing when it is not there. */
export interface Change {
  /** Path from the top of the repository. */
  path: string;
  before?: string | undefined;
  after?: string | undefined;
}

/** What a commit says: which entry, and which of its fields changed, by their labels. */
export function changeSentence({ path, before, after }: Change): string {
  const [, folder = '', file = ''] = path.split('/');
  const type = typeOfFolder(folder);
  if (!type) return `${verb(before, after)} le fichier « ${basename(path)} »`;
  const { label, titleField, fields } = types[type];
  const [old, now] = [before, after].map((text) => read(type, text));
  const written = now?.[titleField] ?? old?.[titleField];
  const title = typeof written === 'string' ? written : file.replace(/\.mdx$/, '');
  const sentence = `${verb(before, after)} « ${title} » (${label.one.toLowerCase()})`;
  if (!old || !now) return sentence;
  const changed = Object.entries(fields as Fields)
    .filter(([name]) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map(([, field]) => field.label.toLowerCase());
  return changed.length === 0 ? sentence : `${sentence} : ${listed(changed)}`;
}

const verb = (before?: string, after?: string): string =>
  before === undefined ? 'Ajoute' : after === undefined ? 'Supprime' : 'Modifie';

function listed(labels: string[]): string {
  const more = labels.length - NAMED;
  return [...labels.slice(0, NAMED), ...(more > 0 ? [`et ${more} de plus`] : [])].join(', ');
}

/** A file that cannot be read is named by its address. */
function read(type: Parameters<typeof fromFile>[0], text?: string): FormData | undefined {
  if (text === undefined) return undefined;
  try {
    const { data, body } = readForm(type, fromFile(type, text));
    return { ...data, body };
  } catch {
    return undefined;
  }
}
