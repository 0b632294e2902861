import { answer } from '../answer.ts';
import { contentType } from '../content-type.ts';
import { body, choice, line, list, optional, reference, text } from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import { evaluation, maturity } from '../vocabularies/index.ts';
import { means, reproduction, result, transfer } from './practice-items.ts';
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
    problem: text({
      label: 'Le problème',
      hint: 'Ce qui n’allait pas, avant. Exemple : Les familles ne venaient pas au guichet.',
      max: 800,
    }),
    context: optional(
      text({
        label: 'Le contexte',
        hint: 'Ce qu’il faut savoir du lieu et du moment pour comprendre.',
        max: 800,
      }),
    ),
    holder: optional(
      reference({
        label: 'Qui la porte',
        hint: 'La structure qui l’a menée.',
        to: ['organisation'],
      }),
    ),
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
    approach: text({
      label: 'Ce qui a été fait',
      hint: 'Dans l’ordre, comme on le raconterait à quelqu’un qui veut le refaire.',
      max: 1600,
    }),
    results: list({
      label: 'Résultats',
      hint: 'Seulement ce qu’une source dit.',
      of: result,
    }),
    ...answer(
      'evaluation',
      optional(
        choice({
          label: 'Évaluation',
          hint: 'Quelqu’un a-t-il mesuré ce que cela a donné ?',
          from: evaluation,
        }),
      ),
    ),
    ...answer(
      'maturity',
      optional(
        choice({
          label: 'Maturité',
          hint: 'Dans le doute, choisir le plus modeste.',
          from: maturity,
          facet: true,
        }),
      ),
    ),
    successFactors: list({
      label: 'Ce qui aide',
      hint: 'Ce sans quoi cela n’aurait pas marché.',
      of: text({
        label: 'Facteur de réussite',
        hint: 'Exemple : Être présenté par quelqu’un que les gens connaissent.',
        max: 300,
      }),
    }),
    obstacles: list({
      label: 'Ce qui freine',
      hint: 'Ce qui a coûté du temps, de l’énergie ou de la confiance.',
      of: text({
        label: 'Obstacle',
        hint: 'Exemple : Le local ferme avant la sortie du travail.',
        max: 300,
      }),
    }),
    whatDidNotWork: optional(
      text({
        label: 'Ce qui n’a pas marché',
        hint: 'Ce qu’on ne referait pas : c’est souvent le plus utile à qui vous lit.',
        max: 800,
      }),
    ),
    userInvolvement: optional(
      text({
        label: 'La place des personnes concernées',
        hint: 'Ce qu’elles ont décidé, essayé, corrigé.',
        max: 600,
      }),
    ),
    means: optional(means),
    transfer: optional(transfer),
    adaptedFrom: optional(
      reference({
        label: 'Adaptée de',
        hint: 'La pratique de la bibliothèque que celle-ci refait ailleurs.',
        to: ['practice'],
      }),
    ),
    reproductions: list({
      label: 'Où cela a été refait',
      hint: 'Ailleurs que dans cette bibliothèque. Une version écrite ici se relie par « Adaptée de ».',
      of: reproduction,
    }),
    recommendations: list({
      label: 'Conseils',
      hint: 'Ce que vous diriez à quelqu’un qui commence demain.',
      of: text({
        label: 'Conseil',
        hint: 'Exemple : Commencer par un seul jour, et le tenir.',
        max: 400,
      }),
    }),
    needs: list({
      label: 'Besoins auxquels cette pratique répond',
      hint: 'Des besoins dits pendant une rencontre. Taper un mot du besoin ou de la rencontre.',
      of: reference({ label: 'Besoin', to: ['event'], within: 'needs' }),
    }),
    ...sheetTail,
    body: optional(
      body({
        label: 'Le récit',
        hint: 'Ce qui n’a pas sa place dans les autres rubriques.',
      }),
    ),
  },
});
