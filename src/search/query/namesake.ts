import type { Fragment } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { fold } from './plain-text.ts';
import { unended } from './word-end.ts';
import { wordsOf } from './words.ts';

const said = (text: string): string => wordsOf(unended(text)).map(fold).join(' ');

/** The page whose very name is the query, if any of these is: its title, or a name that the glossary gives it. */
export function namesakeOf<P extends Pick<Fragment, 'meta'>>(
  query: string,
  pages: readonly P[],
  { glossary }: Pick<Lexicon, 'glossary'>,
): P | undefined {
  const asked = said(query);
  if (asked === '') return undefined;
  const titles = new Set([asked]);
  for (const { names } of glossary)
    if (names.some((name) => said(name) === asked)) titles.add(said(names[0] ?? ''));
  return pages.find(({ meta }) => titles.has(said(meta.title ?? '')));
}
