import { toComplete } from '../../model/to-complete.ts';
import type { Model } from './model.ts';

const step = (title: string, minutes: number, instruction: string) => ({
  title,
  minutes,
  instruction: toComplete(instruction),
});

const SUMMARY = toComplete('deux phrases, pour qui et pour quoi faire');

export const actionSheetModels: readonly Model[] = [
  {
    id: 'atelier',
    type: 'actionSheet',
    label: 'Atelier collectif',
    purpose: 'Deux heures avec un groupe : accueillir, montrer, essayer, garder une trace.',
    values: {
      title: toComplete('ce que le groupe fait, en quelques mots'),
      summary: SUMMARY,
      objective: toComplete('ce que chaque personne sait faire en partant'),
      format: 'atelier',
      prerequisites: [toComplete('la salle, le matériel, qui prévenir')],
      steps: [
        step('Accueillir et dire le programme', 15, 'qui accueille, ce qu’on dit'),
        step('Montrer une fois', 20, 'ce qu’on montre, sur quel écran'),
        step('Essayer à deux', 60, 'ce que chacun fait, comment on aide'),
        step('Garder une trace', 25, 'ce que chacun note et emporte'),
      ],
      watchpoints: [
        {
          title: toComplete('ce qui peut gêner'),
          text: toComplete('à quoi on le voit, ce qu’on fait'),
        },
      ],
      indicators: [
        {
          name: toComplete('ce qui dit que ça marche'),
          measure: toComplete('comment on le compte'),
        },
      ],
    },
  },
  {
    id: 'permanence',
    type: 'actionSheet',
    label: 'Permanence',
    purpose: 'Un accueil régulier dans un lieu : qui vient, ce qu’on règle, vers qui on oriente.',
    values: {
      title: toComplete('où se tient la permanence, et pour quoi'),
      summary: SUMMARY,
      objective: toComplete('ce que la personne obtient en venant'),
      format: 'permanence',
      steps: [
        step('Préparer le lieu', 15, 'la table, la connexion, l’affichage'),
        step('Accueillir une personne', 5, 'ce qu’on dit, ce qu’on demande'),
        step('Faire avec elle', 30, 'qui tient la souris, quand on s’arrête'),
        step('Orienter et noter', 10, 'vers qui, avec quel papier'),
      ],
      roles: [{ name: toComplete('un rôle'), task: toComplete('ce que fait cette personne') }],
    },
  },
  {
    id: 'entretien',
    type: 'actionSheet',
    label: 'Entretien individuel',
    purpose: 'Un temps à deux : comprendre la demande, essayer, choisir une suite.',
    values: {
      title: toComplete('ce que l’entretien permet de faire'),
      summary: SUMMARY,
      objective: toComplete('ce que la personne et vous savez à la fin'),
      format: 'entretien',
      steps: [
        step('Accueillir et dire à quoi ça sert', 5, 'les mots qu’on emploie'),
        step('Écouter la demande', 15, 'les questions qu’on pose'),
        step('Essayer ensemble', 20, 'ce qu’on fait, ce qu’on regarde'),
        step('Choisir une suite', 5, 'ce qu’on propose, ce qu’on note'),
      ],
    },
  },
];
