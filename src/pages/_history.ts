import { EXTENSION } from '../content/files.ts';
import { readHistories } from '../content/read-histories.ts';
import type { History } from '../model/change.ts';
import type { AnyEntry } from '../model/entry.ts';
import { folderOf } from '../model/index.ts';
import { readSettings } from '../settings.ts';

const { contentDir } = readSettings();

let built: ReturnType<typeof readHistories> | undefined;

/** Asked once by a build, and as it is now in `npm start`. */
const histories = () =>
  import.meta.env.PROD ? (built ??= readHistories(contentDir)) : readHistories(contentDir);

/** The history of the file of an entry. Nothing when it cannot be known. */
export async function historyOf({ type, slug }: AnyEntry): Promise<History | undefined> {
  const known = await histories();
  return known && (known.get(`${folderOf(type)}/${slug}${EXTENSION}`) ?? []);
}
