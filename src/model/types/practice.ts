import { answer } from '../answer.ts';
import { contentType } from '../content-type.ts';
import {
  body,
  choice,
  line,
  list,
  object,
  optional,
  reference,
  text,
  url,
} from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import { evaluation, maturity, provenances } from '../vocabularies/index.ts';
import { sheetHead, sheetTail } from './sheet.ts';

export const practice = contentType({
  id: 'practice',
  folder: 'pratiques',
  label: typeLabels.practice,
  purpose: 'ce que quelqu’un a fait, ce que cela a donné, ce qu’il faut pour le refaire ailleurs',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    ...sheetHead,
    problem: text({ label: 'Le problème', hint: 'Ce qui n’allait pas, avant.', max: 800 }),
    context: optional(text({ label: 'Le contexte', max: 800 })),
    holder: optional(reference({ label: 'Qui la porte', to: ['organisation'] })),
    ...answer(
      'period',
      optional(line({ label: 'Période', hint: 'Exemple : depuis septembre 2021.', max: 80 })),
    ),
    ...answer(
      'entryPoint',
      optional(
        line({
          label: 'Porte d’entrée',
          hint: 'Comment on a rejoint les personnes. Exemple : le club de sport.',
          max: 120,
        }),
      ),
    ),
    approach: text({ label: 'Ce qui a été fait', max: 1600 }),
    results: list({
      label: 'Résultats',
      hint: 'Seulement ce qu’une source dit.',
      of: object({
        label: 'Résultat',
        fields: {
          value: line({ label: 'Valeur', hint: 'Un nombre, ou ce qui a été constaté.', max: 120 }),
          unit: optional(
            line({ label: 'Unité ou sens', hint: 'Exemple : participants.', max: 160 }),
          ),
          date: optional(line({ label: 'Date', max: 60 })),
          source: choice({ label: 'D’où vient ce résultat ?', from: provenances }),
        },
      }),
    }),
    ...answer('evaluation', optional(choice({ label: 'Évaluation', from: evaluation }))),
    ...answer('maturity', optional(choice({ label: 'Maturité', from: maturity, facet: true }))),
    successFactors: list({
      label: 'Ce qui aide',
      of: text({ label: 'Facteur de réussite', max: 300 }),
    }),
    obstacles: list({ label: 'Ce qui freine', of: text({ label: 'Obstacle', max: 300 }) }),
    whatDidNotWork: optional(text({ label: 'Ce qui n’a pas marché', max: 800 })),
    userInvolvement: optional(text({ label: 'La place des personnes concernées', max: 600 })),
    means: optional(
      object({
        label: 'Moyens',
        fields: {
          human: optional(text({ label: 'Humains', max: 300 })),
          financial: optional(text({ label: 'Financiers', max: 300 })),
          material: optional(text({ label: 'Matériels', max: 300 })),
        },
      }),
    ),
    transfer: optional(
      object({
        label: 'Pour le refaire ailleurs',
        fields: {
          conditions: list({ label: 'Ce qu’il faut', of: text({ label: 'Condition', max: 300 }) }),
          adaptations: list({
            label: 'Ce qui peut changer',
            of: text({ label: 'Adaptation', max: 300 }),
          }),
        },
      }),
    ),
    adaptedFrom: optional(
      reference({
        label: 'Adaptée de',
        hint: 'La pratique de la bibliothèque que celle-ci refait ailleurs.',
        to: ['practice'],
      }),
    ),
    reproductions: list({
      label: 'Où cela a été refait',
      of: object({
        label: 'Reproduction',
        fields: {
          place: line({ label: 'Lieu', max: 120 }),
          date: optional(line({ label: 'Date', max: 60 })),
          link: optional(url({ label: 'Lien' })),
        },
      }),
    }),
    recommendations: list({ label: 'Conseils', of: text({ label: 'Conseil', max: 400 }) }),
    needs: list({
      label: 'Besoins auxquels cette pratique répond',
      hint: 'Des besoins dits pendant une rencontre.',
      of: reference({ label: 'Besoin', to: ['event'], within: 'needs' }),
    }),
    ...sheetTail,
    body: body({
      label: 'Le récit',
      hint: 'Ce qui n’a pas sa place dans les rubriques ci-dessus.',
    }),
  },
});
