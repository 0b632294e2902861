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
      text({
        label: 'En bref',
        hint: 'Ce que c’est, en deux phrases. Exemple : Une association qui prête du matériel et aide à s’en servir.',
        max: 280,
      }),
    ),
    presentation_detail: optional(
      text({ label: 'Présentation', hint: 'Ce qu’elle fait, pour qui, depuis quand.', max: 2000 }),
    ),
    site_web: optional(url({ label: 'Site web', hint: 'Exemple : https://www.exemple.fr' })),
    typologie: choices({
      label: 'Typologie',
      hint: 'Ce qu’elle est, avec les mots de la liste nationale.',
      from: typologies,
    }),
    structure_parente: short('Structure parente', 'Celle dont elle dépend, si elle en a une.'),
    services: choices({
      label: 'Services',
      hint: 'Ce qu’on vient y faire, avec les mots de la liste nationale.',
      from: services,
    }),
    publics_specifiquement_adresses: choices({
      label: 'Publics spécifiquement adressés',
      hint: 'Laisser vide si tout le monde est reçu de la même façon.',
      from: nationalAudiences,
    }),
    prise_en_charge_specifique: choices({
      label: 'Prise en charge spécifique',
      hint: 'Ce que le lieu sait faire pour des personnes qui en ont besoin.',
      from: specificCare,
    }),
    modalites_accompagnement: choices({
      label: 'Modalités d’accompagnement',
      hint: 'Seul, avec de l’aide, en groupe.',
      from: settings,
    }),
    modalites_acces: choices({
      label: 'Modalités d’accès',
      hint: 'Comment s’y rendre ou prendre contact.',
      from: accessModes,
    }),
    frais_a_charge: choices({
      label: 'Frais à charge',
      hint: 'Ce que la personne paie.',
      from: fees,
    }),
    itinerance: choices({
      label: 'Itinérance',
      hint: 'Si le lieu se déplace. Exemple : un bus.',
      from: itinerancies,
    }),
    dispositif_programmes_nationaux: choices({
      label: 'Dispositifs et programmes nationaux',
      hint: 'Ceux auxquels elle participe.',
      from: nationalSchemes,
    }),
    formations_labels: choices({
      label: 'Formations et labels',
      hint: 'Ceux qu’elle a obtenus.',
      from: trainingLabels,
    }),
    autres_formations_labels: list({
      label: 'Autres formations et labels',
      hint: 'Ceux qui ne sont pas dans la liste nationale.',
      of: line({ label: 'Label', hint: 'Son nom officiel.', max: 120 }),
    }),
    adresse: short('Adresse', 'Numéro et rue. Exemple : 12 rue de la Mairie.'),
    complement_adresse: short('Complément d’adresse', 'Exemple : bâtiment B, deuxième étage.'),
    code_postal: short('Code postal', 'Cinq chiffres.'),
    commune: short('Commune', 'Sans code postal.'),
    code_insee: short('Code INSEE', 'Celui de la commune : ce n’est pas le code postal.'),
    latitude: optional(
      number({
        label: 'Latitude',
        hint: 'En degrés, avec un point. Exemple : 48.85.',
        min: -90,
        max: 90,
        whole: false,
      }),
    ),
    longitude: optional(
      number({
        label: 'Longitude',
        hint: 'En degrés, avec un point. Exemple : 2.35.',
        min: -180,
        max: 180,
        whole: false,
      }),
    ),
    horaires: short('Horaires', 'Au format d’OpenStreetMap. Exemple : Mo-Fr 09:00-12:00.'),
    prise_rdv: optional(
      url({ label: 'Prise de rendez-vous', hint: 'La page où l’on choisit un créneau.' }),
    ),
    telephone: short('Téléphone', 'Celui de l’accueil, jamais celui d’une personne.'),
    courriels: list({
      label: 'Courriels',
      hint: 'L’adresse de la structure, jamais celle d’une personne.',
      of: line({ label: 'Courriel', hint: 'Exemple : contact@exemple.fr', max: 120 }),
    }),
    fiche_acces_libre: optional(
      url({ label: 'Fiche Acceslibre', hint: 'Exemple : https://acceslibre.beta.gouv.fr/app/…' }),
    ),
    id: short('Identifiant du lieu', 'Celui du jeu de données d’origine.'),
    pivot: short(
      'SIRET ou RNA',
      '14 chiffres pour un SIRET, W suivi de 9 chiffres pour une association.',
    ),
    source: short(
      'Origine de la donnée',
      'Qui a publié la fiche d’origine, si elle vient d’un jeu de données.',
    ),
    date_maj: optional(
      date({ label: 'Donnée mise à jour le', hint: 'Le jour que donne le jeu de données.' }),
    ),
    related: list({
      label: 'Liée à',
      hint: 'Les structures dont elle fait partie, ou avec qui elle travaille.',
      of: reference({ label: 'Structure', to: ['organisation'] }),
    }),
    ...upkeep,
  },
});
