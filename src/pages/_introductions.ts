import { getCorpus } from './_library.ts';

/** The introduction of a theme or an audience, by the path of its page. */
export async function introductionOf(path: string): Promise<string | undefined> {
  const { introductions } = await getCorpus();
  return introductions.find((introduction) => introduction.path === path)?.source;
}
