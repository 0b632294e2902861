import { choice, line, list, object, optional, text, url } from '../fields/index.ts';
import { provenances } from '../vocabularies/index.ts';

// What the lists and the groups of a practice are made of.

export const result = object({
  label: 'Résultat',
  fields: {
    value: line({
      label: 'Valeur',
      hint: 'Un nombre, ou ce qui a été constaté, tel que la source le dit.',
      max: 120,
    }),
    unit: optional(line({ label: 'Unité ou sens', hint: 'Exemple : participants.', max: 160 })),
    date: optional(
      line({
        label: 'Date',
        hint: 'Telle que la source la donne. Exemple : fin 2021.',
        max: 60,
      }),
    ),
    source: choice({
      label: 'D’où vient ce résultat ?',
      hint: 'Le numéro de la source qui le dit.',
      from: provenances,
    }),
  },
});

export const means = object({
  label: 'Moyens',
  hint: 'Ce que cela a demandé.',
  fields: {
    human: optional(
      text({
        label: 'Humains',
        hint: 'Exemple : Deux bénévoles, une demi-journée par semaine.',
        max: 300,
      }),
    ),
    financial: optional(
      text({
        label: 'Financiers',
        hint: 'Exemple : Une subvention, et le prêt de la salle.',
        max: 300,
      }),
    ),
    material: optional(
      text({
        label: 'Matériels',
        hint: 'Exemple : Des ordinateurs prêtés par la médiathèque.',
        max: 300,
      }),
    ),
  },
});

export const transfer = object({
  label: 'Pour le refaire ailleurs',
  hint: 'Ce qu’on dirait à quelqu’un qui veut s’y mettre.',
  fields: {
    conditions: list({
      label: 'Ce qu’il faut',
      of: text({
        label: 'Condition',
        hint: 'Exemple : Une structure qui ouvre sa porte chaque semaine.',
        max: 300,
      }),
    }),
    adaptations: list({
      label: 'Ce qui peut changer',
      of: text({
        label: 'Adaptation',
        hint: 'Exemple : Un marché convient aussi bien qu’un club.',
        max: 300,
      }),
    }),
  },
});

export const reproduction = object({
  label: 'Reproduction',
  fields: {
    place: line({ label: 'Lieu', hint: 'Ville, structure.', max: 120 }),
    date: optional(line({ label: 'Date', hint: 'Exemple : depuis 2022.', max: 60 })),
    link: optional(url({ label: 'Lien', hint: 'Exemple : https://www.exemple.fr/page' })),
  },
});
