import type { LocatedProblem } from '../model/problem.ts';
import type { Rule } from './rule.ts';
import type { CheckedLibrary } from './sheet.ts';
import { aCompleter } from './rules/a-completer.ts';
import { accolade } from './rules/accolade.ts';
import { adresseInterdite } from './rules/adresse-interdite.ts';
import { adressePrise } from './rules/adresse-prise.ts';
import { ancreCassee } from './rules/ancre-cassee.ts';
import { besoinEnDouble } from './rules/besoin-en-double.ts';
import { bibliothequesIllisibles } from './rules/bibliotheques-illisibles.ts';
import { champInconnu } from './rules/champ-inconnu.ts';
import { champManquant } from './rules/champ-manquant.ts';
import { coordonneesPersonnelles } from './rules/coordonnees-personnelles.ts';
import { dossierInconnu } from './rules/dossier-inconnu.ts';
import { enTeteIllisible } from './rules/en-tete-illisible.ts';
import { fichierDeplace } from './rules/fichier-deplace.ts';
import { fichierIllisible } from './rules/fichier-illisible.ts';
import { finDeLigne } from './rules/fin-de-ligne.ts';
import { htmlInterdit } from './rules/html-interdit.ts';
import { imageInterdite } from './rules/image-interdite.ts';
import { imageSansAlternative } from './rules/image-sans-alternative.ts';
import { importRule } from './rules/import.ts';
import { lienCasse } from './rules/lien-casse.ts';
import { mdxIllisible } from './rules/mdx-illisible.ts';
import { mediaIllisible } from './rules/media-illisible.ts';
import { mediaIntrouvable } from './rules/media-introuvable.ts';
import { mediaLourd } from './rules/media-lourd.ts';
import { mediaOrphelin } from './rules/media-orphelin.ts';
import { minutes } from './rules/minutes.ts';
import { niveauDeTitre } from './rules/niveau-de-titre.ts';
import { paragrapheLong } from './rules/paragraphe-long.ts';
import { partInconnue } from './rules/part-inconnue.ts';
import { partMalFermee } from './rules/part-mal-fermee.ts';
import { partMalFormee } from './rules/part-mal-formee.ts';
import { partMalPlacee } from './rules/part-mal-placee.ts';
import { partVide } from './rules/part-vide.ts';
import { phrasesLongues } from './rules/phrases-longues.ts';
import { provenance } from './rules/provenance.ts';
import { rechercheSansPage } from './rules/recherche-sans-page.ts';
import { recherchesIllisibles } from './rules/recherches-illisibles.ts';
import { relectureDepassee } from './rules/relecture-depassee.ts';
import { renvoiCasse } from './rules/renvoi-casse.ts';
import { renvoiVersArchive } from './rules/renvoi-vers-archive.ts';
import { renvoiVersBrouillon } from './rules/renvoi-vers-brouillon.ts';
import { sectionVide } from './rules/section-vide.ts';
import { sigleInconnu } from './rules/sigle-inconnu.ts';
import { slogan } from './rules/slogan.ts';
import { sourceManquante } from './rules/source-manquante.ts';
import { svgActif } from './rules/svg-actif.ts';
import { texteEnTrop } from './rules/texte-en-trop.ts';
import { texteSimple } from './rules/texte-simple.ts';
import { titreDeNiveau1 } from './rules/titre-de-niveau-1.ts';
import { titreEnDouble } from './rules/titre-en-double.ts';
import { tropImbrique } from './rules/trop-imbrique.ts';
import { typographie } from './rules/typographie.ts';
import { valeurHorsLimites } from './rules/valeur-hors-limites.ts';
import { valeurInconnue } from './rules/valeur-inconnue.ts';
import { valeurMalFormee } from './rules/valeur-mal-formee.ts';

/** Every rule, in the order of its documentation: what is told about content is told by one of these names. */
export const rules: readonly Rule[] = [
  // What the reading of a file holds.
  fichierIllisible,
  fichierDeplace,
  dossierInconnu,
  bibliothequesIllisibles,
  recherchesIllisibles,
  rechercheSansPage,
  enTeteIllisible,
  // What the model holds.
  champInconnu,
  champManquant,
  valeurInconnue,
  valeurMalFormee,
  valeurHorsLimites,
  provenance,
  minutes,
  aCompleter,
  texteEnTrop,
  renvoiCasse,
  adressePrise,
  // What the reading of a text holds.
  partInconnue,
  partMalFermee,
  partMalFormee,
  partMalPlacee,
  partVide,
  tropImbrique,
  texteSimple,
  titreDeNiveau1,
  htmlInterdit,
  accolade,
  importRule,
  adresseInterdite,
  imageInterdite,
  // What is looked for over the whole library.
  mdxIllisible,
  lienCasse,
  ancreCassee,
  renvoiVersBrouillon,
  renvoiVersArchive,
  titreEnDouble,
  besoinEnDouble,
  sourceManquante,
  relectureDepassee,
  coordonneesPersonnelles,
  sigleInconnu,
  typographie,
  finDeLigne,
  niveauDeTitre,
  sectionVide,
  phrasesLongues,
  paragrapheLong,
  slogan,
  imageSansAlternative,
  mediaIntrouvable,
  mediaIllisible,
  mediaLourd,
  mediaOrphelin,
  svgActif,
];

/** What the rules find, besides what the reading of files holds by itself; by file and line. */
export async function checkLibrary(library: CheckedLibrary): Promise<LocatedProblem[]> {
  const found = await Promise.all(
    rules.map(async ({ name: rule, severity, fix, check }) =>
      ((await check?.(library)) ?? []).map((finding) => ({ rule, severity, fix, ...finding })),
    ),
  );
  return found.flat().sort(byPlace);
}

export const byPlace = (a: LocatedProblem, b: LocatedProblem): number =>
  a.file.localeCompare(b.file, 'fr') || a.line - b.line || a.column - b.column;
