import { typeOfFolder } from '../../../model/index.ts';
import { digestOf } from '../digest.ts';
import { baseInHand, saved } from '../known-versions.ts';
import type { Params, Send } from '../local-fetch.ts';
import { showBoth } from './reopen.ts';
import { settle } from './settle.ts';

const TAKEN =
  'Une page vient d’être créée à cette adresse. Enregistrez de nouveau : la vôtre aura la sienne.';
const UNDECIDED = 'Vous continuez à écrire : l’autre version est intacte, votre texte aussi.';

interface Outcome {
  response: Response;
  /** What was written, when it was. */
  file?: { path: string; raw: string };
}

/** Saves over what was read, and over nothing else: two versions are settled with the person first. */
export async function saveEntry({ dataFiles = [], options }: Params, send: Send): Promise<Outcome> {
  const [file] = dataFiles;
  const type = typeOfFolder(file?.path.split('/').at(-2) ?? '');
  if (!file || !type) return { response: await send() };
  const { path, raw: mine } = file;
  const base = options?.newEntry ? undefined : baseInHand();
  let [raw, over]: [string, string | undefined] = [mine, base];
  let words: string[] | undefined;
  for (;;) {
    const read = { [path]: over === undefined ? null : await digestOf(over) };
    const response = await send({ dataFiles: [{ ...file, raw }], read });
    if (response.status !== 409) {
      if (!response.ok) return { response };
      saved(path, raw);
      if (words) showBoth(words);
      return { response, file: { path, raw } };
    }
    if (base === undefined) throw new Error(TAKEN);
    const { current } = (await response.json()) as { current: string | null };
    const fileName = path.split('/').at(-1) ?? '';
    const settled = await settle({ type, base, mine, theirs: current, fileName });
    if (!settled) throw new Error(UNDECIDED);
    ({ raw, words } = settled);
    over = current ?? undefined;
  }
}
