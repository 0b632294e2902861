import { fromKey, noteKey } from './answer.ts';
import type { Fields } from './fields/index.ts';
import { type TypeId, types, type Types } from './index.ts';

type Key<T extends TypeId> = Extract<keyof Types[T]['fields'], string>;
/** What says where an answer comes from goes with it, unsaid. */
type Named<T extends TypeId> = Exclude<Key<T>, `${Key<T>}From` | `${Key<T>}Note`>;
type Groups<K extends string> = readonly (readonly [label: string, keys: readonly K[]])[];

const ESSENTIAL = 'L’essentiel';
const UPKEEP = 'Sources et suivi';
const DATES = ['created', 'verified', 'reviewBy'] as const;
const TRACKED = ['sources', 'status', ...DATES, 'keywords', 'formerAddresses'] as const;
const CREDITED = ['authors', 'contact', 'territories'] as const;

/** The fields of each type in the order a person fills them in, under the headings of the form. */
const GROUPS: { readonly [T in TypeId]: Groups<Named<T>> } = {
  actionSheet: [
    [ESSENTIAL, ['title', 'summary', 'objective', 'format', 'themes', 'audiences']],
    ['Le déroulé', ['duration', 'steps']],
    ['Avec qui, avec quoi', ['participants', 'setting', 'autonomy', 'equipment', 'connection']],
    ['Préparer', ['prerequisites', 'cost', 'roles', 'partners', 'attachments']],
    ['Réussir', ['watchpoints', 'variants', 'indicators', 'evidence']],
    ['Pour aller plus loin', ['body', 'needs', 'organisations', 'resources', 'related']],
    [UPKEEP, [...TRACKED, ...CREDITED]],
  ],
  practice: [
    [ESSENTIAL, ['title', 'summary', 'themes', 'audiences', 'holder']],
    ['Ce qui s’est passé', ['problem', 'approach', 'context', 'period', 'entryPoint', 'body']],
    ['Ce que cela a donné', ['results', 'evaluation', 'maturity', 'whatDidNotWork']],
    ['Ce qui compte', ['successFactors', 'obstacles', 'userInvolvement', 'means']],
    ['Refaire ailleurs', ['transfer', 'recommendations', 'adaptedFrom', 'reproductions']],
    ['Pour aller plus loin', ['needs', 'organisations', 'resources', 'related']],
    [UPKEEP, [...TRACKED, ...CREDITED]],
  ],
  event: [
    [ESSENTIAL, ['title', 'summary', 'kind', 'datePrecision', 'date', 'dateText', 'place']],
    ['Qui et pourquoi', ['themes', 'audiences', 'organisers', 'takePart', 'series']],
    ['Ce qui s’est dit', ['needs', 'workshops', 'initiatives', 'quotes', 'figures', 'body']],
    ['Qui était là', ['participants', 'actorTypes']],
    ['Et après', ['decisions', 'nextMeeting', 'outcomes']],
    ['Pour aller plus loin', ['organisations', 'resources', 'related']],
    [UPKEEP, [...TRACKED, ...CREDITED]],
  ],
  organisation: [
    [ESSENTIAL, ['nom', 'presentation_resume', 'site_web', 'typologie', 'presentation_detail']],
    [
      'Ce qu’elle propose',
      [
        'services',
        'modalites_accompagnement',
        'publics_specifiquement_adresses',
        'prise_en_charge_specifique',
        'frais_a_charge',
        'dispositif_programmes_nationaux',
        'formations_labels',
        'autres_formations_labels',
      ],
    ],
    [
      'S’y rendre, la joindre',
      [
        'adresse',
        'complement_adresse',
        'code_postal',
        'commune',
        'code_insee',
        'horaires',
        'telephone',
        'courriels',
        'prise_rdv',
        'modalites_acces',
        'itinerance',
        'fiche_acces_libre',
        'latitude',
        'longitude',
      ],
    ],
    ['Ses liens', ['structure_parente', 'related']],
    ['Sa fiche d’origine', ['id', 'pivot', 'source', 'date_maj']],
    [UPKEEP, TRACKED],
  ],
  resource: [
    [ESSENTIAL, ['title', 'summary', 'kind', 'url', 'provider', 'themes', 'audiences', 'body']],
    ['Quand', ['opened', 'closed', 'deadline']],
    [UPKEEP, TRACKED],
  ],
  term: [
    [ESSENTIAL, ['term', 'definition', 'acronym', 'synonyms', 'seeAlso']],
    [UPKEEP, TRACKED],
  ],
};

/** Some fields of a type, under one heading of its form. */
export interface FieldGroup {
  label: string;
  fields: Fields;
}

/** The form of a type: every field once, an answer with what says where it comes from. */
export function formGroups(type: TypeId): FieldGroup[] {
  const fields: Fields = types[type].fields;
  const groups: Groups<string> = GROUPS[type];
  return groups.map(([label, keys]) => ({
    label,
    fields: Object.fromEntries(
      keys
        .flatMap((key) => [key, fromKey(key), noteKey(key)])
        .flatMap((key) => (fields[key] ? [[key, fields[key]]] : [])),
    ),
  }));
}
