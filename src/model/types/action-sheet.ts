import { answer } from '../answer.ts';
import { contentType } from '../content-type.ts';
import {
  body,
  choice,
  choices,
  file,
  flag,
  line,
  list,
  number,
  object,
  optional,
  reference,
  text,
} from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import {
  autonomy,
  connections,
  costRanges,
  equipment,
  evidence,
  settings,
  sheetFormats,
} from '../vocabularies/index.ts';
import { sheetHead, sheetTail } from './sheet.ts';

const step = object({
  label: 'Étape',
  fields: {
    title: line({
      label: 'Titre',
      hint: 'Un verbe à l’infinitif. Exemple : Inventorier ce qui existe.',
      max: 90,
    }),
    minutes: number({ label: 'Minutes', min: 0, max: 1440, unit: 'minutes' }),
    instruction: body({
      label: 'Consigne',
      hint: 'Ce qu’on fait, ce qu’on dit, à quoi on voit que c’est fini.',
    }),
    equipment: optional(
      line({
        label: 'Avec',
        hint: 'Exemple : une grande feuille par commune, des feutres.',
        max: 160,
      }),
    ),
  },
});

export const actionSheet = contentType({
  id: 'actionSheet',
  folder: 'fiches',
  label: typeLabels.actionSheet,
  purpose: 'comment mener une action, étape par étape',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    ...sheetHead,
    objective: text({ label: 'Objectif', hint: 'Ce qui aura changé à la fin.', max: 400 }),
    format: choice({ label: 'Format', from: sheetFormats, facet: true }),
    ...answer(
      'duration',
      optional(
        number({
          label: 'Durée',
          hint: 'La somme des étapes, ou la durée sur place.',
          unit: 'minutes',
          min: 1,
          max: 10080,
          facet: true,
        }),
      ),
    ),
    ...answer(
      'participants',
      optional(
        object({
          label: 'Nombre de personnes',
          fields: {
            min: number({ label: 'Au moins', min: 1, max: 10000 }),
            max: optional(number({ label: 'Au plus', min: 1, max: 10000 })),
          },
        }),
      ),
    ),
    ...answer('equipment', choices({ label: 'Matériel', from: equipment })),
    ...answer(
      'cost',
      optional(
        object({
          label: 'Coût',
          fields: {
            range: choice({ label: 'Ordre de coût', from: costRanges, facet: true }),
            funders: list({
              label: 'Qui peut financer',
              of: reference({ label: 'Financeur', to: ['organisation'] }),
            }),
          },
        }),
      ),
    ),
    ...answer('connection', optional(choice({ label: 'Connexion', from: connections }))),
    ...answer(
      'evidence',
      optional(
        choice({
          label: 'Solidité',
          hint: 'Ce qu’on sait de cette façon de faire.',
          from: evidence,
        }),
      ),
    ),
    steps: list({ label: 'Étapes', hint: 'Leurs minutes s’additionnent.', of: step, min: 1 }),
    roles: list({
      label: 'Qui fait quoi',
      of: object({
        label: 'Rôle',
        fields: {
          name: line({ label: 'Rôle', max: 80 }),
          task: text({ label: 'Ce qu’il ou elle fait', max: 300 }),
        },
      }),
    }),
    watchpoints: list({
      label: 'À surveiller',
      of: object({
        label: 'Point de vigilance',
        fields: {
          title: line({ label: 'Titre', max: 90 }),
          text: text({ label: 'Explication', max: 500 }),
        },
      }),
    }),
    variants: list({
      label: 'Variantes',
      of: object({
        label: 'Variante',
        fields: {
          title: line({ label: 'Titre', max: 90 }),
          text: text({ label: 'Ce qui change', max: 500 }),
        },
      }),
    }),
    indicators: list({
      label: 'Comment savoir si ça marche',
      of: object({
        label: 'Indicateur',
        fields: {
          name: line({ label: 'Indicateur', max: 120 }),
          target: optional(line({ label: 'Cible', max: 120 })),
          measure: text({ label: 'Comment on le mesure', max: 300 }),
        },
      }),
    }),
    prerequisites: list({
      label: 'Avant de commencer',
      of: text({ label: 'Préalable', max: 240 }),
    }),
    partners: list({
      label: 'Partenaires',
      of: text({
        label: 'Partenaire',
        hint: 'Un genre de partenaire, ou un lien vers une structure.',
        max: 240,
      }),
    }),
    setting: choices({ label: 'Modalités d’accompagnement', from: settings, facet: true }),
    autonomy: choices({ label: 'Autonomie des personnes', from: autonomy, facet: true }),
    needs: list({
      label: 'Besoins auxquels cette fiche répond',
      hint: 'Des besoins dits pendant une rencontre.',
      of: reference({ label: 'Besoin', to: ['event'], within: 'needs' }),
    }),
    attachments: list({
      label: 'Fichiers à télécharger',
      of: object({
        label: 'Fichier',
        fields: {
          file: file({ label: 'Fichier' }),
          title: line({ label: 'Titre', max: 90 }),
          size: optional(
            line({ label: 'Poids', hint: 'Laisser vide : il est lu dans le fichier.', max: 20 }),
          ),
          format: optional(
            line({ label: 'Format', hint: 'Laisser vide : il est lu dans le fichier.', max: 20 }),
          ),
          accessible: flag({ label: 'Accessible', hint: 'Lisible avec un lecteur d’écran.' }),
        },
      }),
    }),
    ...sheetTail,
    body: body({
      label: 'Pour aller plus loin',
      hint: 'Ce qui n’a pas sa place dans les rubriques ci-dessus.',
    }),
  },
});
