import { contentType } from '../content-type.ts';
import {
  choices,
  date,
  line,
  list,
  number,
  optional,
  reference,
  text,
  url,
} from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import {
  accessModes,
  fees,
  itinerancies,
  nationalAudiences,
  nationalSchemes,
  services,
  settings,
  specificCare,
  trainingLabels,
  typologies,
} from '../vocabularies/index.ts';
import { upkeep } from './sheet.ts';

const short = (label: string, hint?: string) =>
  optional(line({ label, ...(hint && { hint }), max: 200 }));

/**
 * The national schema of digital mediation places, by its own field names and values, so
 * that an open-data file goes in and comes out unchanged. The library adds what it needs to
 * show an entry honestly: its state, its sources, its dates.
 */
export const organisation = contentType({
  id: 'organisation',
  folder: 'structures',
  label: typeLabels.organisation,
  purpose: 'une organisation, un lieu ou un réseau',
  titleField: 'nom',
  summaryField: 'presentation_resume',
  fields: {
    nom: line({ label: 'Nom', hint: 'Tel que la structure l’écrit.', max: 150 }),
    presentation_resume: optional(
      text({ label: 'En bref', hint: 'Ce que c’est, en deux phrases.', max: 280 }),
    ),
    presentation_detail: optional(text({ label: 'Présentation', max: 2000 })),
    site_web: optional(url({ label: 'Site web' })),
    typologie: choices({ label: 'Typologie', from: typologies }),
    structure_parente: short('Structure parente'),
    services: choices({ label: 'Services', from: services }),
    publics_specifiquement_adresses: choices({
      label: 'Publics spécifiquement adressés',
      from: nationalAudiences,
    }),
    prise_en_charge_specifique: choices({
      label: 'Prise en charge spécifique',
      from: specificCare,
    }),
    modalites_accompagnement: choices({ label: 'Modalités d’accompagnement', from: settings }),
    modalites_acces: choices({ label: 'Modalités d’accès', from: accessModes }),
    frais_a_charge: choices({ label: 'Frais à charge', from: fees }),
    itinerance: choices({ label: 'Itinérance', from: itinerancies }),
    dispositif_programmes_nationaux: choices({
      label: 'Dispositifs et programmes nationaux',
      from: nationalSchemes,
    }),
    formations_labels: choices({ label: 'Formations et labels', from: trainingLabels }),
    autres_formations_labels: list({
      label: 'Autres formations et labels',
      of: line({ label: 'Label', max: 120 }),
    }),
    adresse: short('Adresse'),
    complement_adresse: short('Complément d’adresse'),
    code_postal: short('Code postal'),
    commune: short('Commune'),
    code_insee: short('Code INSEE'),
    latitude: optional(number({ label: 'Latitude', min: -90, max: 90, whole: false })),
    longitude: optional(number({ label: 'Longitude', min: -180, max: 180, whole: false })),
    horaires: short('Horaires', 'Au format d’OpenStreetMap. Exemple : Mo-Fr 09:00-12:00.'),
    prise_rdv: optional(url({ label: 'Prise de rendez-vous' })),
    telephone: short('Téléphone', 'Celui de l’accueil, jamais celui d’une personne.'),
    courriels: list({
      label: 'Courriels',
      hint: 'L’adresse de la structure, jamais celle d’une personne.',
      of: line({ label: 'Courriel', max: 120 }),
    }),
    fiche_acces_libre: optional(url({ label: 'Fiche Acceslibre' })),
    id: short('Identifiant du lieu', 'Celui du jeu de données d’origine.'),
    pivot: short('SIRET ou RNA'),
    source: short('Origine de la donnée'),
    date_maj: optional(date({ label: 'Donnée mise à jour le' })),
    related: list({
      label: 'Liée à',
      hint: 'Les structures dont elle fait partie, ou avec qui elle travaille.',
      of: reference({ label: 'Structure', to: ['organisation'] }),
    }),
    ...upkeep,
  },
});
