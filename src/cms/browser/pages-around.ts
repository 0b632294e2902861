import type { AnyEntry } from '../../model/entry.ts';
import { typeOfFolder } from '../../model/index.ts';
import type { Around } from '../findings/advice.ts';
import { entryOfFile } from '../findings/entry-of-file.ts';
import { fileInRepository } from './backend/follow-backend.ts';
import type { Published } from './published.ts';

/**
 * The pages of the site, and those that an entry names and that the site does not list: drafts,
 * archives. These are read in the repository, each once.
 */
export function pagesAround(site: Published, contentFolder: string): Around {
  const read = new Map<string, Promise<AnyEntry | undefined>>();
  const ask = (path: string): Promise<AnyEntry | undefined> => {
    const asked = read.get(path) ?? pageAt(path, contentFolder);
    read.set(path, asked);
    return asked;
  };
  return async (named) => {
    const unlisted = await Promise.all(named.filter((path) => !site.has(path)).map(ask));
    return [...site.values(), ...unlisted.filter((entry) => entry !== undefined)];
  };
}

async function pageAt(path: string, contentFolder: string): Promise<AnyEntry | undefined> {
  const [, folder = '', slug = '', rest] = path.split('/');
  const type = typeOfFolder(folder);
  if (!type || slug === '' || rest !== '') return undefined;
  const source = await fileInRepository(`${contentFolder}/${folder}/${slug}.mdx`);
  try {
    return source === undefined ? undefined : entryOfFile(type, slug, source);
  } catch {
    return undefined;
  }
}
