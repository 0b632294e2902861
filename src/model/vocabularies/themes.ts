import type { Vocabulary } from './vocabulary.ts';

export const themes = {
  name: 'Thèmes',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'aller-vers', label: 'Aller vers et créer la confiance' },
    { value: 'diagnostiquer', label: 'Repérer et diagnostiquer' },
    { value: 'acces-aux-droits', label: 'Accès aux droits et démarches' },
    { value: 'equipement', label: 'Équipement et connexion' },
    { value: 'competences-de-base', label: 'Compétences de base' },
    { value: 'illettrisme-et-langue', label: 'Illettrisme et langue' },
    { value: 'jeunesse', label: 'Jeunesse et parentalité' },
    { value: 'emploi', label: 'Emploi et insertion' },
    { value: 'sante', label: 'Santé' },
    { value: 'securite-et-donnees', label: 'Sécurité et données' },
    { value: 'former-les-professionnels', label: 'Former les professionnels' },
    { value: 'coordonner', label: 'Coordonner les acteurs du territoire' },
    { value: 'financer-et-evaluer', label: 'Financer et évaluer' },
  ],
} as const satisfies Vocabulary;
