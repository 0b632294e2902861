import { pathOf } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { referencesOf } from '../model/references.ts';
import type { Sheet } from './sheet.ts';

/**
 * The chapters that the template of each type draws, by anchor, with the fields of which one
 * must be filled; an empty list is a chapter that is always there.
 */
const CHAPTERS: Record<TypeId, Readonly<Record<string, readonly string[]>>> = {
  actionSheet: {
    objectif: [],
    avant: ['prerequisites'],
    deroule: [],
    roles: ['roles'],
    vigilance: ['watchpoints'],
    variantes: ['variants'],
    indicateurs: ['indicators'],
    cadre: [],
    fichiers: ['attachments'],
    besoins: ['needs'],
    ressources: ['resources'],
    structures: ['organisations'],
  },
  practice: {
    probleme: [],
    contexte: ['context'],
    fait: [],
    resultats: [],
    maturite: ['maturity'],
    echecs: ['whatDidNotWork'],
    aide: ['successFactors'],
    freine: ['obstacles'],
    personnes: ['userInvolvement'],
    moyens: ['means', 'territories'],
    adapter: [],
    ailleurs: ['reproductions'],
    conseils: ['recommendations'],
    besoins: ['needs'],
    ressources: ['resources'],
    structures: ['organisations'],
  },
  event: {
    ateliers: ['workshops'],
    besoins: ['needs'],
    initiatives: ['initiatives'],
    chiffres: ['figures'],
    paroles: ['quotes'],
    decisions: ['decisions'],
    sorti: ['outcomes'],
    territoires: ['territories'],
    ressources: ['resources'],
    structures: ['organisations'],
  },
  organisation: {
    presentation: ['presentation_detail', 'structure_parente'],
    services: [
      'services',
      'publics_specifiquement_adresses',
      'prise_en_charge_specifique',
      'modalites_accompagnement',
      'modalites_acces',
      'frais_a_charge',
      'itinerance',
      'dispositif_programmes_nationaux',
      'formations_labels',
      'autres_formations_labels',
    ],
    venir: [
      'adresse',
      'complement_adresse',
      'code_postal',
      'commune',
      'code_insee',
      'latitude',
      'longitude',
      'horaires',
      'prise_rdv',
      'telephone',
      'courriels',
      'fiche_acces_libre',
    ],
    donnee: ['id', 'pivot', 'source', 'date_maj'],
  },
  resource: {},
  term: { 'autres-mots': ['acronym', 'synonyms'] },
};

/** Paths of the entries that another one names. */
export const mentionedPaths = (sheets: readonly Sheet[]): Set<string> =>
  new Set(
    sheets.flatMap(({ entry }) =>
      [
        ...referencesOf(entry.type, entry.data).map(({ type, slug }) => pathOf(type, slug)),
        ...entry.links,
      ].filter((path) => path !== entry.path),
    ),
  );

/** Every place of its page that an address may lead to. */
export function anchorsOf({ entry, body }: Sheet, mentioned: Set<string>): Set<string> {
  const data = entry.data as Record<string, unknown>;
  const chapters = Object.entries(CHAPTERS[entry.type])
    .filter(([, fields]) => fields.length === 0 || fields.some((field) => isFilled(data[field])))
    .map(([anchor]) => anchor);
  const needs = entry.type === 'event' ? entry.data.needs : [];
  return new Set([
    'contenu',
    'page',
    ...chapters,
    ...(mentioned.has(entry.path) ? ['liens'] : []),
    ...(entry.data.sources.length > 0 ? ['sources'] : []),
    ...entry.data.sources.map((_source, index) => `source-${index + 1}`),
    ...needs.map(({ id }) => `besoin-${id}`),
    ...(body.source.trim() !== '' && !/^\s*##? /.test(body.source) ? ['texte'] : []),
    ...entry.headings.map(({ slug }) => slug),
  ]);
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
