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
  list({ label, of: text({ label: item, hint: 'Une phrase, comme elle a été dite.', max: 500 }) });

export const event = contentType({
  id: 'event',
  folder: 'rencontres',
  label: typeLabels.event,
  purpose: 'le compte rendu d’une rencontre, ou son annonce, avec les besoins qui s’y sont dits',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    ...sheetHead,
    kind: choice({
      label: 'Genre',
      hint: 'Exemple : Rencontre d’acteurs.',
      from: eventKinds,
      facet: true,
    }),
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
          name: line({
            label: 'Nom du cycle',
            hint: 'Tel que les organisateurs l’écrivent.',
            max: 120,
          }),
          rank: optional(
            number({ label: 'Rang', hint: 'Exemple : 2 pour la deuxième.', min: 1, max: 99 }),
          ),
          total: optional(
            number({ label: 'Nombre de rencontres', hint: 'Exemple : 4.', min: 1, max: 99 }),
          ),
        },
      }),
    ),
    organisers: list({
      label: 'Organisateurs',
      hint: 'Les structures qui invitent.',
      of: reference({ label: 'Structure', to: ['organisation'] }),
    }),
    ...answer(
      'participants',
      optional(
        number({
          label: 'Participants',
          hint: 'Le nombre que dit la source. Exemple : 40.',
          min: 1,
          max: 100000,
        }),
      ),
    ),
    actorTypes: choices({
      label: 'Qui était là',
      hint: 'Exemple : Associations, Élus.',
      from: actorTypes,
    }),
    workshops: list({
      label: 'Ateliers',
      hint: 'Un par groupe de travail.',
      of: object({
        label: 'Atelier',
        fields: {
          title: line({ label: 'Titre', hint: 'Comme au programme.', max: 120 }),
          facilitator: optional(
            line({ label: 'Animé par', hint: 'Une organisation, pas une personne.', max: 120 }),
          ),
          question: optional(
            text({
              label: 'Question posée',
              hint: 'Exemple : Comment repérer sans stigmatiser ?',
              max: 400,
            }),
          ),
          method: optional(
            text({
              label: 'Méthode',
              hint: 'Comment le groupe a travaillé. Exemple : par tables de six, puis en plénière.',
              max: 600,
            }),
          ),
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
          text: text({
            label: 'Le besoin',
            hint: 'Commencer par un verbe. Exemple : Former les agents d’accueil.',
            max: 400,
          }),
          status: choice({
            label: 'Où en est-on',
            hint: 'Ce que la bibliothèque sait y répondre aujourd’hui.',
            from: needStatuses,
          }),
        },
      }),
    }),
    initiatives: list({
      label: 'Initiatives présentées',
      hint: 'Ce que des structures sont venues montrer.',
      of: object({
        label: 'Initiative',
        fields: {
          title: line({ label: 'Titre', hint: 'Le nom de l’initiative.', max: 120 }),
          text: text({ label: 'En bref', hint: 'Deux phrases : pour qui, et quoi.', max: 500 }),
          organisation: optional(
            reference({ label: 'Structure', hint: 'Celle qui la mène.', to: ['organisation'] }),
          ),
          practice: optional(
            reference({
              label: 'Bonne pratique',
              hint: 'Si elle est racontée dans la bibliothèque.',
              to: ['practice'],
            }),
          ),
        },
      }),
    }),
    figures: list({
      label: 'Chiffres',
      hint: 'Ceux qui ont été donnés ce jour-là, avec leur source.',
      of: object({
        label: 'Chiffre',
        fields: {
          value: line({ label: 'Valeur', hint: 'Exemple : 16 %.', max: 40 }),
          meaning: line({
            label: 'Ce que c’est',
            hint: 'De quoi, de qui, et où. Exemple : des habitants de la commune.',
            max: 200,
          }),
          date: optional(
            line({ label: 'Date', hint: 'De quand il date. Exemple : 2019.', max: 60 }),
          ),
          source: choice({
            label: 'D’où vient ce chiffre ?',
            hint: 'Le numéro de la source qui le dit.',
            from: provenances,
          }),
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
            hint: 'Un rôle et une organisation, jamais un nom. Exemple : une agente d’accueil, mairie.',
            max: 160,
          }),
        },
      }),
    }),
    decisions: list({
      label: 'Décisions',
      hint: 'Ce qui a été convenu avant de se quitter.',
      of: object({
        label: 'Décision',
        fields: {
          what: text({
            label: 'Quoi',
            hint: 'Exemple : Partager la liste des permanences.',
            max: 300,
          }),
          who: optional(line({ label: 'Qui', hint: 'Une structure ou un groupe.', max: 120 })),
          when: optional(line({ label: 'Quand', hint: 'Exemple : avant l’été.', max: 80 })),
        },
      }),
    }),
    nextMeeting: optional(
      object({
        label: 'Prochaine rencontre',
        fields: {
          text: text({
            label: 'Ce qui est annoncé',
            hint: 'Exemple : Une deuxième rencontre, sur l’équipement.',
            max: 300,
          }),
          date: optional(date({ label: 'Date', hint: 'Si elle est connue.' })),
        },
      }),
    ),
    outcomes: list({
      label: 'Ce qui en est sorti',
      hint: 'Les pages écrites après cette rencontre, et grâce à elle.',
      of: reference({ label: 'Page', to: ['actionSheet', 'practice', 'resource'] }),
    }),
    ...sheetTail,
    body: optional(
      body({
        label: 'Compte rendu',
        hint: 'Ce qui n’a pas sa place dans les autres rubriques.',
      }),
    ),
  },
});
