import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

/** Pages that are not entries, by the first part of their address. */
const PAGES = [
  'themes',
  'publics',
  'maturite',
  'recherche',
  'accessibilite',
  'mentions-legales',
  'donnees-personnelles',
  'contribuer',
  'a-propos',
  'media',
  'donnees',
];

export const brokenLink: Rule = {
  name: 'lien-casse',
  cause: 'Un lien mène à une page du site qui n’existe pas.',
  example: 'Voir [la fiche](/fiches/qui-n-existe-pas/).',
  fix: 'Corriger l’adresse, ou écrire la page qui manque.',
  check(sheets) {
    const known = new Set(sheets.map(({ entry }) => entry.path));
    return sheets.flatMap(({ entry, links }) =>
      links
        .filter(({ path }) => !known.has(slashed(path)) && !isPage(path))
        .map(({ path, line, column }) => ({
          rule: 'lien-casse',
          severity: 'warning' as const,
          file: entry.file,
          line,
          column,
          message: `Le lien « ${path} » ne mène nulle part.`,
          fix: suggestion(slashed(path), known),
        })),
    );
  },
};

const slashed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
const folder = (path: string): string => path.split('/')[1] ?? '';
const isPage = (path: string): boolean => path === '/' || PAGES.includes(folder(path));

/** Among pages of the same folder, so that it stays short. */
function suggestion(path: string, known: Set<string>): string {
  const near = suggest(
    path,
    [...known].filter((candidate) => folder(candidate) === folder(path)),
  );
  return near
    ? `Vouliez-vous dire « ${near} » ?`
    : 'Corriger l’adresse, ou écrire la page qui manque.';
}
