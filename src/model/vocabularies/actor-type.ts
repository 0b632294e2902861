import type { Vocabulary } from './vocabulary.ts';

export const actorTypes = {
  name: 'Types d’acteurs',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'association', label: 'Associations' },
    { value: 'centre-social', label: 'Centres sociaux et culturels' },
    { value: 'collectivite', label: 'Collectivités' },
    { value: 'elus', label: 'Élus' },
    { value: 'etat', label: 'Services de l’État' },
    { value: 'organisme-social', label: 'Organismes sociaux' },
    { value: 'bibliotheque', label: 'Bibliothèques et médiathèques' },
    { value: 'mediation-numerique', label: 'Acteurs de la médiation numérique' },
    { value: 'travail-social', label: 'Travailleurs sociaux' },
    { value: 'insertion', label: 'Acteurs de l’emploi et de l’insertion' },
    { value: 'entreprise', label: 'Entreprises' },
    { value: 'mutuelle', label: 'Mutuelles et assurances' },
    { value: 'fondation', label: 'Fondations et financeurs' },
    { value: 'enseignement', label: 'Enseignement et formation' },
    { value: 'sport', label: 'Clubs sportifs' },
    { value: 'habitants', label: 'Habitants et usagers' },
  ],
} as const satisfies Vocabulary;
