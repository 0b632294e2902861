import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from '../../model/fields/media.ts';
import { SLUG } from '../../model/fields/address.ts';
import { typeOfFolder } from '../../model/index.ts';

/** Why a request is not served, as its HTTP status and a sentence for the contributor. */
export interface Refusal {
  status: 403 | 415 | 422;
  error: string;
}

interface Headers {
  origin?: string | undefined;
  host?: string | undefined;
  'content-type'?: string | undefined;
}

const MEDIA_EXTENSIONS: readonly string[] = [...new Set([...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS])];
const NO_ADDRESS =
  'Le titre ne donne pas d’adresse à la page : y mettre des lettres sans accent ou des chiffres.';
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Only the editor of this very server may speak to it: no other site, no other name for this machine. */
export function refuseSender({
  origin,
  host = '',
  'content-type': type = '',
}: Headers): Refusal | undefined {
  if (!LOOPBACK.test(host) || (origin !== `http://${host}` && origin !== `https://${host}`))
    return { status: 403, error: 'Seul l’éditeur de ce site peut enregistrer ici.' };
  if (!type.startsWith('application/json'))
    return { status: 415, error: 'La demande n’est pas en JSON.' };
  return undefined;
}

/** Only entries and media have their place under the content folder. Paths are relative to its parent. */
export function refusePath(path: string, contentFolder: string): Refusal | undefined {
  const [top, folder = '', name, ...deeper] = path.split('/');
  const outside = { status: 403, error: `« ${path} » est hors du dossier du contenu.` } as const;
  if (top !== contentFolder || deeper.length > 0 || /[\\\0]/.test(path)) return outside;
  const isEntryFolder = typeOfFolder(folder) !== undefined;
  if (!isEntryFolder && folder !== 'media') return outside;
  if (name === undefined) return undefined;
  if (isEntryFolder && name === '.mdx') return { status: 422, error: NO_ADDRESS };
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot + 1)];
  if (dot < 1 || name.startsWith('.')) return outside;
  if (!isEntryFolder)
    return MEDIA_EXTENSIONS.includes(extension.toLowerCase())
      ? undefined
      : {
          status: 403,
          error: `Un fichier .${extension} n’a pas sa place ici (${MEDIA_EXTENSIONS.join(', ')}).`,
        };
  if (extension !== 'mdx')
    return { status: 403, error: `Un fichier .${extension} n’a pas sa place ici.` };
  return SLUG.test(stem)
    ? undefined
    : {
        status: 422,
        error: `Le titre donne l’adresse « ${stem} » : y laisser seulement des lettres, des chiffres et des tirets.`,
      };
}

/** Every path that a request of Decap's protocol names, whatever the action. */
export function pathsOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'string' ? [item] : pathsOf(item)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    typeof inside === 'string' ? (PATH_KEYS.has(key) ? [inside] : []) : pathsOf(inside),
  );
}

const PATH_KEYS = new Set(['path', 'newPath', 'folder', 'mediaFolder']);
