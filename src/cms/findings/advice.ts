import type { Rule } from '../../checks/rule.ts';
import { ancreCassee } from '../../checks/rules/ancre-cassee.ts';
import { besoinEnDouble } from '../../checks/rules/besoin-en-double.ts';
import { coordonneesPersonnelles } from '../../checks/rules/coordonnees-personnelles.ts';
import { imageSansAlternative } from '../../checks/rules/image-sans-alternative.ts';
import { lienCasse } from '../../checks/rules/lien-casse.ts';
import { niveauDeTitre } from '../../checks/rules/niveau-de-titre.ts';
import { paragrapheLong } from '../../checks/rules/paragraphe-long.ts';
import { phrasesLongues } from '../../checks/rules/phrases-longues.ts';
import { renvoiVersArchive } from '../../checks/rules/renvoi-vers-archive.ts';
import { renvoiVersBrouillon } from '../../checks/rules/renvoi-vers-brouillon.ts';
import { sectionVide } from '../../checks/rules/section-vide.ts';
import { sigleInconnu } from '../../checks/rules/sigle-inconnu.ts';
import { slogan } from '../../checks/rules/slogan.ts';
import { sourceManquante } from '../../checks/rules/source-manquante.ts';
import { titreEnDouble } from '../../checks/rules/titre-en-double.ts';
import { typographie } from '../../checks/rules/typographie.ts';
import { type Sheet, toSheet } from '../../checks/sheet.ts';
import { type AnyEntry, pathOf } from '../../model/entry.ts';
import type { TypeId } from '../../model/index.ts';
import { referencesOf } from '../../model/references.ts';
import type { FormData } from '../format/entry-file.ts';
import { type Finding, inTheForm } from './finding.ts';
import { sheetOfForm } from './sheet-of-form.ts';

/** Rules of `check:content` that look at one page. Those that look at files are left to it. */
const ALONE: readonly Rule[] = [
  sourceManquante,
  coordonneesPersonnelles,
  ancreCassee,
  besoinEnDouble,
  niveauDeTitre,
  sectionVide,
  imageSansAlternative,
  typographie,
  phrasesLongues,
  paragrapheLong,
  slogan,
];

/** Those that need to know the other pages. */
const AMONG_OTHERS: readonly Rule[] = [
  lienCasse,
  renvoiVersBrouillon,
  renvoiVersArchive,
  titreEnDouble,
  sigleInconnu,
];

/** The other pages, with those of these addresses, whatever their state, that there are. */
export type Around = (named: readonly string[]) => Promise<readonly AnyEntry[]>;

/** What would make an entry better, once published among others, where they are known. */
export async function advice(
  type: TypeId,
  slug: string,
  form: FormData,
  around: Around | undefined,
): Promise<Finding[]> {
  const { sheet, pathAt } = sheetOfForm(type, slug, form);
  const others = await around?.(namedBy(sheet));
  const found = [
    ...(await findings(ALONE, [sheet])),
    ...(others ? await findings(AMONG_OTHERS, [...sheetsOf(others, sheet), sheet]) : []),
  ];
  return [
    ...found.map(({ rule, line, message, fix }) => ({
      path: pathAt(line),
      ...inTheForm(rule, { message, fix }),
      isBlocking: false,
    })),
    ...(others ? absentReferences(sheet, others) : []),
  ];
}

/** Addresses of pages that it links to, or that its fields name. */
const namedBy = ({ entry, links }: Sheet): string[] => [
  ...new Set([
    ...links.map(({ path }) => path),
    ...referencesOf(entry.type, entry.data).map(({ type, slug }) => pathOf(type, slug)),
  ]),
];

/** Entries that a field names, and that are nowhere: not written yet, or gone. */
function absentReferences({ entry }: Sheet, others: readonly AnyEntry[]): Finding[] {
  const known = new Set(others.map(({ path }) => path));
  return referencesOf(entry.type, entry.data)
    .filter(({ type, slug }) => !known.has(pathOf(type, slug)))
    .map(({ path, slug }) => ({
      path,
      message: `« ${slug} » n’a pas encore de page sur le site.`,
      fix: 'Publier aussi cette page, ou retirer le renvoi.',
      isBlocking: false,
    }));
}

/** The others by what they are named and point to; nobody looks for faults in their texts here. */
const sheetsOf = (others: readonly AnyEntry[], own: Sheet): Sheet[] =>
  others
    .filter(({ path }) => path !== own.entry.path)
    .map((entry) => ({
      ...toSheet({
        // A rule that names another page names its file: here that is its address.
        entry: { ...entry, file: entry.path },
        body: '',
        links: [],
        locate: () => ({ line: 0, column: 0 }),
      }),
      texts: [],
    }));

async function findings(rules: readonly Rule[], sheets: readonly Sheet[]) {
  const library = { sheets, media: [], introductions: [], today: '' };
  const found = await Promise.all(
    rules.map(async (rule) =>
      ((await rule.check?.(library)) ?? []).map((finding) => ({
        rule: rule.name,
        fix: rule.fix,
        ...finding,
      })),
    ),
  );
  // The entry that is written has no file yet; the others have no name of one either.
  return found.flat().filter(({ line }) => line > 0);
}
