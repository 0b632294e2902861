import { slug } from 'github-slugger';
import { type Document, isMap, isSeq } from 'yaml';
import { ALONE, type Libraries, LIBRARIES, type OtherLibrary } from '../model/libraries.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { offsetOf, readDataFile, type Tell } from './data-file.ts';

const LONGEST_NAME = 60;

/** The libraries that a content folder names, and what is wrong in that file. Without the file, it is alone. */
export function readLibraries(contentDir: string): {
  libraries: Libraries;
  problems: LocatedProblem[];
} {
  const file = readDataFile(contentDir, LIBRARIES, 'bibliotheques-illisibles');
  if (!file) return { libraries: ALONE, problems: [] };
  const { document, problems, tell } = file;
  const libraries = problems.length === 0 ? librariesIn(document, tell) : ALONE;
  return { libraries: problems.length === 0 ? libraries : ALONE, problems };
}

const EXAMPLE = 'Écrire « nom: », puis « autres: » et, sous lui, « - nom: » et « adresse: ».';

function librariesIn(document: Document, tell: Tell): Libraries {
  const placeOf = (...path: (string | number)[]): number => offsetOf(document.getIn(path, true));
  const keysIn = (path: (string | number)[], known: readonly string[]) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(node)) tell(placeOf(...path), 'Il manque ici « nom: ».', EXAMPLE);
    for (const { key } of isMap(node) ? node.items : [])
      if (!known.includes(String(key)))
        tell(
          offsetOf(key),
          `« ${String(key)} » n’est pas un réglage.`,
          `Les réglages sont ${known.join(', ')}.`,
        );
  };
  const nameAt = (...path: (string | number)[]): Libraries['own'] => {
    const name: unknown = document.getIn([...path, 'nom']);
    const value = typeof name === 'string' ? valueOf(name) : '';
    if (typeof name !== 'string' || value === '' || name.length > LONGEST_NAME)
      tell(
        placeOf(...path, 'nom') || placeOf(...path),
        'Il manque un nom de bibliothèque, ou il est trop long.',
        `Écrire « nom: » et un nom de ${LONGEST_NAME} signes au plus.`,
      );
    return { value, name: String(name).trim() };
  };

  keysIn([], ['nom', 'autres']);
  const own = nameAt();
  const listed = document.get('autres', true);
  if (listed !== undefined && !isSeq(listed))
    tell(placeOf('autres'), '« autres » n’est pas une liste.', EXAMPLE);
  const others: OtherLibrary[] = [];
  for (const [rank] of isSeq(listed) ? listed.items.entries() : []) {
    keysIn(['autres', rank], ['nom', 'adresse']);
    const { value, name } = nameAt('autres', rank);
    const given: unknown = document.getIn(['autres', rank, 'adresse']);
    const address = addressOf(given);
    if (!address)
      tell(
        placeOf('autres', rank, 'adresse') || placeOf('autres', rank),
        `Ce n’est pas l’adresse d’un site : « ${typeof given === 'string' ? given : ''} ».`,
        'Écrire l’adresse de sa page d’accueil, comme https://hub.example/bibliotheque/.',
      );
    else if ([own, ...others].some((one) => one.value === value))
      tell(placeOf('autres', rank), `« ${name} » est déjà pris.`, 'Donner un nom à chacune.');
    else if (others.some((one) => one.address === address))
      tell(placeOf('autres', rank), 'Cette adresse est déjà dans la liste.', 'N’en garder qu’une.');
    else others.push({ value, name, address });
  }
  return { own, others };
}

const valueOf = (name: string): string =>
  slug(name.trim().normalize('NFD').replace(/\p{M}/gu, '')).replace(/[^a-z0-9-]/g, '');

function addressOf(given: unknown): string | undefined {
  const url = typeof given === 'string' ? URL.parse(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
