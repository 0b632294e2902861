import { toComplete } from '../../model/to-complete.ts';
import type { Model } from './model.ts';

const SUMMARY = toComplete('deux phrases, ce que c’est et pour qui');

export const otherModels: readonly Model[] = [
  {
    id: 'recit',
    type: 'practice',
    label: 'Récit d’une action',
    purpose: 'Ce qui n’allait pas, ce qui a été fait, ce que cela a donné.',
    values: {
      title: toComplete('l’action, en quelques mots'),
      summary: SUMMARY,
      problem: toComplete('ce qui n’allait pas, avant'),
      context: toComplete('le lieu, l’année, qui était là'),
      approach: toComplete('ce qui a été fait, dans l’ordre'),
      whatDidNotWork: toComplete('ce qui n’a pas pris, et pourquoi'),
      successFactors: [toComplete('ce qui a aidé')],
      obstacles: [toComplete('ce qui a freiné')],
      transfer: { conditions: [toComplete('ce qu’il faut pour le refaire ailleurs')] },
    },
  },
  {
    id: 'annonce',
    type: 'event',
    label: 'Annonce d’une rencontre',
    purpose: 'La date, le lieu, le programme, comment venir.',
    values: {
      title: toComplete('le nom de la rencontre'),
      summary: toComplete('deux phrases, de quoi on parlera et pour qui'),
      kind: 'rencontre',
      datePrecision: 'jour',
      place: toComplete('salle, ville'),
      takePart: toComplete('comment s’inscrire, ou venir sans'),
      workshops: [{ title: toComplete('un atelier'), question: toComplete('la question posée') }],
    },
  },
  {
    id: 'compte-rendu',
    type: 'event',
    label: 'Compte rendu d’une rencontre',
    purpose: 'Les besoins dits, ce qui a été présenté, ce qui a été décidé.',
    values: {
      title: toComplete('le nom de la rencontre'),
      summary: toComplete('deux phrases, qui s’est réuni et ce qui en sort'),
      kind: 'rencontre',
      datePrecision: 'jour',
      place: toComplete('salle, ville'),
      workshops: [
        {
          title: toComplete('un atelier'),
          question: toComplete('la question posée'),
          findings: [toComplete('un constat')],
          ideas: [toComplete('une idée')],
        },
      ],
      needs: [
        { id: 'besoin-1', text: toComplete('un besoin, comme il a été dit'), status: 'ouvert' },
      ],
      initiatives: [
        { title: toComplete('une initiative'), text: toComplete('ce qu’elle fait, en bref') },
      ],
      decisions: [{ what: toComplete('ce qui a été décidé') }],
    },
  },
  {
    id: 'structure',
    type: 'organisation',
    label: 'Lieu ou association',
    purpose: 'Qui c’est, où, quand c’est ouvert.',
    values: {
      nom: toComplete('le nom, tel que la structure l’écrit'),
      presentation_resume: SUMMARY,
      adresse: toComplete('numéro et rue'),
      commune: toComplete('la commune'),
      horaires: toComplete('par exemple Mo-Fr 09:00-12:00'),
    },
  },
  {
    id: 'outil',
    type: 'resource',
    label: 'Outil ou dispositif',
    purpose: 'Ce que c’est, à quoi cela sert, comment y accéder.',
    values: {
      title: toComplete('le nom de l’outil'),
      summary: SUMMARY,
      kind: 'outil',
      body: `## À quoi ça sert\n\n${toComplete('ce qu’on fait avec')}\n\n## Comment y accéder\n\n${toComplete('où, à quel prix, avec quel compte')}`,
    },
  },
  {
    id: 'mot',
    type: 'term',
    label: 'Mot ou sigle',
    purpose: 'Une définition simple, et les autres façons de le dire.',
    values: {
      term: toComplete('le mot, comme dans une phrase'),
      definition: toComplete('trois phrases au plus, avec des mots simples'),
    },
  },
];
