import { answer } from '../answer.ts';
import { contentType } from '../content-type.ts';
import {
  body,
  choice,
  choices,
  date,
  line,
  list,
  number,
  object,
  optional,
  reference,
  slug,
  text,
} from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import {
  actorTypes,
  datePrecisions,
  eventKinds,
  needStatuses,
  provenances,
} from '../vocabularies/index.ts';
import { sheetHead, sheetTail } from './sheet.ts';

const findings = (label: string, item: string) =>
  list({ label, of: text({ label: item, max: 500 }) });

export const event = contentType({
  id: 'event',
  folder: 'rencontres',
  label: typeLabels.event,
  purpose: 'le compte rendu d’une rencontre, ou son annonce, avec les besoins qui s’y sont dits',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    ...sheetHead,
    kind: choice({ label: 'Genre', from: eventKinds, facet: true }),
    datePrecision: choice({
      label: 'Précision de la date',
      hint: '« Date incomplète » quand la source donne un jour sans année.',
      from: datePrecisions,
    }),
    date: optional(
      date({
        label: 'Date',
        hint: 'Le premier jour. Mois ou année seulement connus : mettre le 1er.',
      }),
    ),
    dateText: optional(
      line({
        label: 'Date en toutes lettres',
        hint: 'Comme la source la donne. Exemple : 9 décembre, année non précisée.',
        max: 80,
      }),
    ),
    place: optional(
      line({ label: 'Lieu', hint: 'Salle, ville. Exemple : La Marbrerie, Montreuil.', max: 120 }),
    ),
    takePart: optional(
      text({
        label: 'Pour participer',
        hint: 'Comment s’inscrire, ou venir sans. Exemple : entrée libre, sans inscription.',
        max: 300,
      }),
    ),
    series: optional(
      object({
        label: 'Cycle',
        hint: 'Si la rencontre fait partie d’une suite.',
        fields: {
          name: line({ label: 'Nom du cycle', max: 120 }),
          rank: optional(number({ label: 'Rang', min: 1, max: 99 })),
          total: optional(number({ label: 'Nombre de rencontres', min: 1, max: 99 })),
        },
      }),
    ),
    organisers: list({
      label: 'Organisateurs',
      of: reference({ label: 'Structure', to: ['organisation'] }),
    }),
    ...answer('participants', optional(number({ label: 'Participants', min: 1, max: 100000 }))),
    actorTypes: choices({ label: 'Qui était là', from: actorTypes }),
    workshops: list({
      label: 'Ateliers',
      of: object({
        label: 'Atelier',
        fields: {
          title: line({ label: 'Titre', max: 120 }),
          facilitator: optional(
            line({ label: 'Animé par', hint: 'Une organisation, pas une personne.', max: 120 }),
          ),
          question: optional(text({ label: 'Question posée', max: 400 })),
          method: optional(text({ label: 'Méthode', max: 600 })),
          findings: findings('Constats', 'Constat'),
          ideas: findings('Idées', 'Idée'),
        },
      }),
    }),
    needs: list({
      label: 'Besoins exprimés',
      hint: 'Un besoin par ligne : des fiches y répondront.',
      of: object({
        label: 'Besoin',
        fields: {
          id: slug({
            label: 'Identifiant',
            hint: 'Court, pour toujours. Exemple : former-accueil.',
          }),
          text: text({ label: 'Le besoin', max: 400 }),
          status: choice({ label: 'Où en est-on', from: needStatuses }),
        },
      }),
    }),
    initiatives: list({
      label: 'Initiatives présentées',
      of: object({
        label: 'Initiative',
        fields: {
          title: line({ label: 'Titre', max: 120 }),
          text: text({ label: 'En bref', max: 500 }),
          organisation: optional(reference({ label: 'Structure', to: ['organisation'] })),
          practice: optional(reference({ label: 'Bonne pratique', to: ['practice'] })),
        },
      }),
    }),
    figures: list({
      label: 'Chiffres',
      of: object({
        label: 'Chiffre',
        fields: {
          value: line({ label: 'Valeur', hint: 'Exemple : 16 %.', max: 40 }),
          meaning: line({ label: 'Ce que c’est', max: 200 }),
          date: optional(line({ label: 'Date', max: 60 })),
          source: choice({ label: 'D’où vient ce chiffre ?', from: provenances }),
        },
      }),
    }),
    quotes: list({
      label: 'Paroles',
      of: object({
        label: 'Citation',
        fields: {
          text: text({ label: 'Citation', hint: 'Courte, sans guillemets.', max: 300 }),
          role: line({
            label: 'Qui parle',
            hint: 'Un rôle et une organisation, jamais un nom.',
            max: 160,
          }),
        },
      }),
    }),
    decisions: list({
      label: 'Décisions',
      of: object({
        label: 'Décision',
        fields: {
          what: text({ label: 'Quoi', max: 300 }),
          who: optional(line({ label: 'Qui', max: 120 })),
          when: optional(line({ label: 'Quand', max: 80 })),
        },
      }),
    }),
    nextMeeting: optional(
      object({
        label: 'Prochaine rencontre',
        fields: {
          text: text({ label: 'Ce qui est annoncé', max: 300 }),
          date: optional(date({ label: 'Date' })),
        },
      }),
    ),
    outcomes: list({
      label: 'Ce qui en est sorti',
      of: reference({ label: 'Page', to: ['actionSheet', 'practice', 'resource'] }),
    }),
    ...sheetTail,
    body: body({
      label: 'Compte rendu',
      hint: 'Ce qui n’a pas sa place dans les rubriques ci-dessus.',
    }),
  },
});
