import { gap, type Model } from './model.ts';

const SUMMARY = gap('deux phrases, ce que c’est et pour qui');

export const otherModels: readonly Model[] = [
  {
    id: 'recit',
    type: 'practice',
    label: 'Récit d’une action',
    purpose: 'Ce qui n’allait pas, ce qui a été fait, ce que cela a donné.',
    values: {
      title: gap('l’action, en quelques mots'),
      summary: SUMMARY,
      problem: gap('ce qui n’allait pas, avant'),
      context: gap('le lieu, l’année, qui était là'),
      approach: gap('ce qui a été fait, dans l’ordre'),
      whatDidNotWork: gap('ce qui n’a pas pris, et pourquoi'),
      successFactors: [gap('ce qui a aidé')],
      obstacles: [gap('ce qui a freiné')],
      transfer: { conditions: [gap('ce qu’il faut pour le refaire ailleurs')] },
    },
  },
  {
    id: 'annonce',
    type: 'event',
    label: 'Annonce d’une rencontre',
    purpose: 'La date, le lieu, le programme, comment venir.',
    values: {
      title: gap('le nom de la rencontre'),
      summary: gap('deux phrases, de quoi on parlera et pour qui'),
      kind: 'rencontre',
      datePrecision: 'jour',
      place: gap('salle, ville'),
      takePart: gap('comment s’inscrire, ou venir sans'),
      workshops: [{ title: gap('un atelier'), question: gap('la question posée') }],
    },
  },
  {
    id: 'compte-rendu',
    type: 'event',
    label: 'Compte rendu d’une rencontre',
    purpose: 'Les besoins dits, ce qui a été présenté, ce qui a été décidé.',
    values: {
      title: gap('le nom de la rencontre'),
      summary: gap('deux phrases, qui s’est réuni et ce qui en sort'),
      kind: 'rencontre',
      datePrecision: 'jour',
      place: gap('salle, ville'),
      workshops: [
        {
          title: gap('un atelier'),
          question: gap('la question posée'),
          findings: [gap('un constat')],
          ideas: [gap('une idée')],
        },
      ],
      needs: [{ id: 'besoin-1', text: gap('un besoin, comme il a été dit'), status: 'ouvert' }],
      initiatives: [{ title: gap('une initiative'), text: gap('ce qu’elle fait, en bref') }],
      decisions: [{ what: gap('ce qui a été décidé') }],
    },
  },
  {
    id: 'structure',
    type: 'organisation',
    label: 'Lieu ou association',
    purpose: 'Qui c’est, où, quand c’est ouvert.',
    values: {
      nom: gap('le nom, tel que la structure l’écrit'),
      presentation_resume: SUMMARY,
      adresse: gap('numéro et rue'),
      commune: gap('la commune'),
      horaires: gap('par exemple Mo-Fr 09:00-12:00'),
    },
  },
  {
    id: 'outil',
    type: 'resource',
    label: 'Outil ou dispositif',
    purpose: 'Ce que c’est, à quoi cela sert, comment y accéder.',
    values: {
      title: gap('le nom de l’outil'),
      summary: SUMMARY,
      kind: 'outil',
      body: `## À quoi ça sert\n\n${gap('ce qu’on fait avec')}\n\n## Comment y accéder\n\n${gap('où, à quel prix, avec quel compte')}`,
    },
  },
  {
    id: 'mot',
    type: 'term',
    label: 'Mot ou sigle',
    purpose: 'Une définition simple, et les autres façons de le dire.',
    values: {
      term: gap('le mot, comme dans une phrase'),
      definition: gap('trois phrases au plus, avec des mots simples'),
    },
  },
];
