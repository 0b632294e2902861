import { answer } from '../answer.ts';
import { contentType } from '../content-type.ts';
import {
  body,
  choice,
  choices,
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
import { attachment, indicator, role, step, variant, watchpoint } from './action-sheet-items.ts';
import { sheetHead, sheetTail } from './sheet.ts';

export const actionSheet = contentType({
  id: 'actionSheet',
  folder: 'fiches',
  label: typeLabels.actionSheet,
  purpose: 'comment mener une action, étape par étape',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    ...sheetHead,
    objective: text({
      label: 'Objectif',
      hint: 'Ce qui aura changé à la fin. Exemple : Chaque participant sait à qui adresser une personne en difficulté.',
      max: 400,
    }),
    format: choice({
      label: 'Format',
      hint: 'La forme que prend l’action. Exemple : Permanence.',
      from: sheetFormats,
      facet: true,
    }),
    ...answer(
      'duration',
      optional(
        number({
          label: 'Durée',
          hint: 'La somme des étapes, ou la durée sur place. Exemple : 90.',
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
          hint: 'Combien de personnes à la fois. Laisser vide si personne ne le dit.',
          fields: {
            min: number({ label: 'Au moins', hint: 'Exemple : 4.', min: 1, max: 10000 }),
            max: optional(number({ label: 'Au plus', hint: 'Exemple : 8.', min: 1, max: 10000 })),
          },
        }),
      ),
    ),
    ...answer(
      'equipment',
      choices({
        label: 'Matériel',
        hint: 'Le matériel numérique qu’il faut sur place. Exemple : Ordinateur.',
        from: equipment,
      }),
    ),
    ...answer(
      'cost',
      optional(
        object({
          label: 'Coût',
          hint: 'Ce qu’il faut acheter pour le faire une fois.',
          fields: {
            range: choice({ label: 'Ordre de coût', from: costRanges, facet: true }),
            funders: list({
              label: 'Qui peut financer',
              hint: 'Les organismes qui ont payé, ou qui paient ce genre d’action.',
              of: reference({ label: 'Financeur', to: ['organisation'] }),
            }),
          },
        }),
      ),
    ),
    ...answer(
      'connection',
      optional(
        choice({ label: 'Connexion', hint: 'Faut-il internet sur place ?', from: connections }),
      ),
    ),
    ...answer(
      'evidence',
      optional(
        choice({
          label: 'Solidité',
          hint: 'Ce qu’on sait de cette façon de faire. Dans le doute, choisir le plus modeste.',
          from: evidence,
        }),
      ),
    ),
    steps: list({
      label: 'Étapes',
      hint: 'Ce qu’on fait, dans l’ordre. Leurs minutes s’additionnent.',
      of: step,
      min: 1,
    }),
    roles: list({
      label: 'Qui fait quoi',
      hint: 'Des rôles, jamais des noms de personnes.',
      of: role,
    }),
    watchpoints: list({
      label: 'À surveiller',
      hint: 'Ce qui peut gêner ou blesser, et qu’on ne voit pas toujours venir.',
      of: watchpoint,
    }),
    variants: list({
      label: 'Variantes',
      hint: 'D’autres façons de faire : plus court, à distance, avec un autre public.',
      of: variant,
    }),
    indicators: list({
      label: 'Comment savoir si ça marche',
      hint: 'Ce qu’on regarde pendant et après, sans alourdir le travail.',
      of: indicator,
    }),
    prerequisites: list({
      label: 'Avant de commencer',
      hint: 'Ce qui doit être prêt la veille.',
      of: text({
        label: 'Préalable',
        hint: 'Exemple : Réserver une pièce où l’on peut fermer la porte.',
        max: 240,
      }),
    }),
    partners: list({
      label: 'Partenaires',
      hint: 'Avec qui le faire.',
      of: text({
        label: 'Partenaire',
        hint: 'Un genre de partenaire, ou un lien vers une structure. Exemple : Une médiathèque du quartier.',
        max: 240,
      }),
    }),
    setting: choices({
      label: 'Modalités d’accompagnement',
      hint: 'Comment les personnes sont accompagnées pendant l’action.',
      from: settings,
      facet: true,
    }),
    autonomy: choices({
      label: 'Autonomie des personnes',
      hint: 'Ce que les personnes savent déjà faire seules en arrivant.',
      from: autonomy,
      facet: true,
    }),
    needs: list({
      label: 'Besoins auxquels cette fiche répond',
      hint: 'Des besoins dits pendant une rencontre. Taper un mot du besoin ou de la rencontre.',
      of: reference({ label: 'Besoin', to: ['event'], within: 'needs' }),
    }),
    attachments: list({
      label: 'Fichiers à télécharger',
      hint: 'Ce qu’on imprime ou qu’on remplit. Exemple : une feuille d’inscription.',
      of: attachment,
    }),
    ...sheetTail,
    body: optional(
      body({
        label: 'Pour aller plus loin',
        hint: 'Ce qui n’a pas sa place dans les autres rubriques.',
      }),
    ),
  },
});
