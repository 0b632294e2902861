import { suggest } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';

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

const FIX = 'Corriger l’adresse, ou écrire la page qui manque.';

export const lienCasse: Rule = {
  name: 'lien-casse',
  title: 'Lien qui ne mène nulle part',
  severity: 'warning',
  cause: 'Un lien mène à une page du site qui n’existe pas.',
  example: {
    body: 'Voir [le mot](/glossaire/mediatoin/).',
    also: [{ type: 'term', slug: 'mediation' }],
  },
  mended: {
    body: 'Voir [le mot](/glossaire/mediation/).',
    also: [{ type: 'term', slug: 'mediation' }],
  },
  fix: FIX,
  check({ sheets, introductions }) {
    const known = new Set(sheets.map(({ entry }) => entry.path));
    const moved = movedPages(sheets);
    const texts = [
      ...sheets.map(({ entry, links }) => ({ file: entry.file, links })),
      ...introductions,
    ];
    return texts.flatMap(({ file, links }) =>
      links
        .filter(({ path }) => !known.has(slashed(path)) && !isPage(path))
        .map(({ path, line, column }) => ({
          file,
          line,
          column,
          ...advice(slashed(path), known, moved),
        })),
    );
  },
};

const slashed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
const folder = (path: string): string => path.split('/')[1] ?? '';
const isPage = (path: string): boolean => path === '/' || PAGES.includes(folder(path));

/** Where a former address leads now. */
const movedPages = (sheets: readonly Sheet[]): Map<string, string> =>
  new Map(
    sheets.flatMap(({ entry }) =>
      entry.data.formerAddresses.map((address) => [`/${address}/`, entry.path] as const),
    ),
  );

function advice(path: string, known: Set<string>, moved: Map<string, string>) {
  const now = moved.get(path);
  if (now) return { message: `La page « ${path} » a changé d’adresse.`, fix: `Écrire « ${now} ».` };
  // Among pages of the same folder, so that it stays short.
  const near = suggest(
    path,
    [...known].filter((candidate) => folder(candidate) === folder(path)),
  );
  return {
    message: `Le lien « ${path} » ne mène nulle part.`,
    fix: near ? `Vouliez-vous dire « ${near} » ?` : FIX,
  };
}
