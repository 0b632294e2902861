import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Grade, GRADES, KNOWN_SEARCHES, type KnownSearch } from '../model/known-search.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { type DataFile, offsetOf, readDataFile } from './data-file.ts';

const WORDS = 'mots';
const KEYS: readonly string[] = [WORDS, ...GRADES];
const PAGE = /^[a-z]+\/[a-z0-9-]+$/;
const EXAMPLE =
  'Écrire « - mots: [ce que les gens tapent] », puis « repondent: [fiches/nom-de-la-page] ».';

/** A page that the file names, and where. */
export interface NamedPage extends Pick<LocatedProblem, 'file' | 'line' | 'column'> {
  path: string;
}

export interface ReadSearches {
  searches: KnownSearch[];
  named: NamedPage[];
  problems: LocatedProblem[];
}

/**
 * What people are known to type in that library, and what is wrong in the file. Without the file, nothing is;
 * with a problem in it, nothing either: half a file would answer half of what it says.
 */
export function readKnownSearches(contentDir: string): ReadSearches {
  const file = readDataFile(contentDir, KNOWN_SEARCHES, 'recherches-illisibles');
  if (!file) return { searches: [], named: [], problems: [] };
  const { document, problems, tell } = file;
  const read = problems.length === 0 ? searchesIn(document.contents, file) : undefined;
  if (read && document.contents !== null && !isSeq(document.contents))
    tell(offsetOf(document.contents), 'Ce fichier n’est pas une liste.', EXAMPLE);
  return { ...(problems.length === 0 && read ? read : { searches: [], named: [] }), problems };
}

function searchesIn(
  contents: unknown,
  { tell, placeOf }: DataFile,
): Pick<ReadSearches, 'searches' | 'named'> {
  const typed = new Set<string>();
  const named: NamedPage[] = [];
  const searches = (isSeq(contents) ? contents.items : []).flatMap((item): KnownSearch[] => {
    if (!isMap(item)) {
      tell(offsetOf(item), 'Il manque ici « mots: ».', EXAMPLE);
      return [];
    }
    for (const { key } of item.items)
      if (!KEYS.includes(String(key)))
        tell(
          offsetOf(key),
          `« ${String(key)} » n’est pas connu ici.`,
          `Écrire l’un de ${KEYS.join(', ')}.`,
        );
    const words = textsAt(item, WORDS).map(({ text, at }) => {
      if (typed.has(text))
        tell(at, `« ${text} » est déjà dans ce fichier.`, 'Ne l’y écrire qu’une fois.');
      typed.add(text);
      return text;
    });
    if (words.length === 0) tell(offsetOf(item), 'Il manque ici « mots: ».', EXAMPLE);
    const given = new Set<string>();
    const pagesOf = (grade: Grade): string[] =>
      textsAt(item, grade).map(({ text, at }) => {
        if (!PAGE.test(text))
          tell(
            at,
            `« ${text} » n’est pas le nom d’une page.`,
            'Écrire son dossier et son nom, comme fiches/visite-a-domicile.',
          );
        if (given.has(text))
          tell(at, `« ${text} » est déjà donnée pour ces mots.`, 'Ne l’y écrire qu’une fois.');
        given.add(text);
        named.push({ path: `/${text}/`, ...placeOf(at) });
        return `/${text}/`;
      });
    const pages = {
      repondent: pagesOf('repondent'),
      aident: pagesOf('aident'),
      touchent: pagesOf('touchent'),
    };
    if (given.size === 0) tell(offsetOf(item), 'Aucune page ne répond à ces mots.', EXAMPLE);
    return [{ words, pages }];
  });
  return { searches, named };

  /** The texts of a list; one alone needs no list. */
  function textsAt(item: YAMLMap, key: string): { text: string; at: number }[] {
    const node = item.get(key, true) as unknown;
    const nodes = isSeq(node) ? node.items : [node];
    return nodes.flatMap((one) => {
      if (one === undefined) return [];
      const text = isScalar(one) && typeof one.value === 'string' ? one.value.trim() : '';
      if (text !== '') return [{ text, at: offsetOf(one) }];
      tell(offsetOf(one) || offsetOf(item), `« ${key} » attend des textes.`, EXAMPLE);
      return [];
    });
  }
}
