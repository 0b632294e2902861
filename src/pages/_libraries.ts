import type { Libraries } from '../model/libraries.ts';
import { readSettings } from '../settings.ts';
import { getCorpus } from './_library.ts';

/** This library and those that its search asks too. A list that is the same for all of them names this one: it is left out. */
export async function getLibraries(): Promise<Libraries> {
  const { libraries } = await getCorpus();
  const { siteUrl, basePath } = readSettings();
  const others = libraries.others.filter(({ address }) => address !== siteUrl + basePath);
  return { ...libraries, others };
}
