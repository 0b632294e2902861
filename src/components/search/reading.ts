import type { SearchState } from '../../search/query/address.ts';
import { asRead } from '../../search/query/as-read.ts';
import type { Understood } from '../../search/query/concepts.ts';
import type { Answer } from '../../search/query/search.ts';
import type { LinkTo } from './link-to.ts';
import { CORRECTED, insteadOf, quoted } from './reading-words.ts';

type Said = (Node | string)[];

/** How the words were read, a paragraph each, when it is not as they were typed; nothing to say otherwise. */
export function readingOf(
  { understood, isWhole, results }: Pick<Answer, 'understood' | 'isWhole' | 'results'>,
  state: SearchState,
  linkTo: LinkTo,
): Said[] {
  const { corrected } = understood;
  const said: Said[] = [];
  if (corrected.length > 0)
    said.push([
      CORRECTED,
      ...corrections(state.query, corrected),
      '. ',
      linkTo({ ...state, asTyped: true }, `Chercher plutôt ${quoted(state.query)}`),
    ]);
  if (results.length === 0) return said;
  const instead = insteadOf(understood);
  if (instead !== '') said.push([instead]);
  else if (!isWhole)
    said.push(['Aucune page ne dit tout cela à la fois. Voici celles qui en disent le plus.']);
  return said;
}

/** The query with its words as they were read; those that changed stand out. */
const corrections = (query: string, corrected: Understood['corrected']): Said =>
  asRead(query, corrected).map(({ text, isCorrected }) => {
    if (!isCorrected) return text;
    const read = document.createElement('strong');
    read.textContent = text;
    return read;
  });
