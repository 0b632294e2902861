import type { ReadIntroduction } from '../content/introductions.ts';
import { getCorpus } from './_library.ts';

/** The introduction of a theme or an audience, by the path of its page. */
export async function introductionOf(path: string): Promise<ReadIntroduction | undefined> {
  const { introductions } = await getCorpus();
  return introductions.find((introduction) => introduction.path === path);
}

/** Those of a way in, by the value they introduce. */
export async function introductionsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const { introductions } = await getCorpus();
  const under = `/${folder}/`;
  return new Map(
    introductions
      .filter(({ path }) => path.startsWith(under))
      .map(({ path, source }) => [path.slice(under.length, -1), source]),
  );
}
