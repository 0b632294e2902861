import { typeOfFolder } from '../../../model/index.ts';
import { showBoth } from '../conflict/reopen.ts';
import { settle } from '../conflict/settle.ts';
import { type Backend, type DataFile, hasNoDraft, type PersistOptions } from './backend.ts';

const UNDECIDED = 'Vous continuez à écrire : l’autre version est intacte, votre texte aussi.';

/**
 * Saving writes over nothing that was not read: backends save whole files, whatever stands there
 * by then. Between the look and the save, a second or so, what another saves is still written over.
 */
export function refuseOverwrite(backend: Backend): void {
  const getEntry = backend.getEntry.bind(backend);
  const readDraft = backend.unpublishedEntryDataFile.bind(backend);
  const persistEntry = backend.persistEntry.bind(backend);
  const read = new Map<string, string>();
  const remember = (path: string, text: string | null): void => {
    if (text) read.set(path, text);
  };

  const draftNow = async (collection: string, slug: string, path: string) => {
    try {
      const { diffs } = await backend.unpublishedEntry({ collection, slug });
      const file = diffs.find((one) => one.path === path);
      return file && (await readDraft(collection, slug, path, file.id));
    } catch (error) {
      if (hasNoDraft(error)) return undefined;
      throw error;
    }
  };

  backend.getEntry = async (path) => {
    const entry = await getEntry(path);
    remember(path, entry.data);
    return entry;
  };
  backend.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const text = await readDraft(collection, slug, path, id);
    remember(path, text);
    return text;
  };
  /** What stands there now, and was not read; `undefined` when it is what was read. */
  const unread = async (file: DataFile, { collectionName, useWorkflow }: PersistOptions) => {
    const { path, slug } = file;
    const seen = read.get(path);
    if (seen === undefined) return undefined;
    const draft = useWorkflow ? await draftNow(collectionName, slug, path) : undefined;
    const theirs = draft ?? (await getEntry(path)).data;
    return theirs === seen ? undefined : { base: seen, theirs };
  };

  backend.persistEntry = async (entry, options) => {
    const told: string[] = [];
    const [file] = entry.dataFiles;
    const type = typeOfFolder(options.collectionName);
    for (let other; file && type && (other = await unread(file, options));) {
      const fileName = file.path.split('/').at(-1) ?? '';
      const settled = await settle({ type, mine: file.raw, ...other, fileName });
      if (!settled) throw new Error(UNDECIDED);
      file.raw = settled.raw;
      told.push(...settled.words);
      remember(file.path, other.theirs);
      if (other.theirs === null) read.delete(file.path);
    }
    const result = await persistEntry(entry, options);
    if (file) remember(file.path, file.raw);
    if (told.length > 0) showBoth(told);
    return result;
  };
}
