import type { Vocabulary } from './vocabulary.ts';

export const audiences = {
  name: 'Publics',
  source: 'data.inclusion, schéma v1, complété par les publics propres au champ',
  terms: [
    { value: 'actifs', label: 'Actifs' },
    { value: 'beneficiaires-des-minimas-sociaux', label: 'Bénéficiaires des minimas sociaux' },
    { value: 'demandeurs-emploi', label: 'Demandeurs d’emploi' },
    { value: 'etudiants', label: 'Étudiants' },
    { value: 'familles', label: 'Familles' },
    { value: 'femmes', label: 'Femmes' },
    { value: 'jeunes', label: 'Jeunes' },
    { value: 'personnes-en-situation-handicap', label: 'Personnes en situation de handicap' },
    { value: 'personnes-en-situation-urgence', label: 'Personnes en situation d’urgence' },
    { value: 'personnes-exilees', label: 'Personnes exilées' },
    {
      value: 'residents-qpv-frr',
      label: 'Résidents QPV et FRR',
      meaning: 'Habitants des quartiers prioritaires et des zones rurales à revitaliser',
    },
    { value: 'seniors', label: 'Seniors' },
    { value: 'tous-publics', label: 'Tous publics' },
    { value: 'tres-eloignes-du-numerique', label: 'Personnes très éloignées du numérique' },
    { value: 'illettrisme', label: 'Personnes en situation d’illettrisme' },
    { value: 'non-francophones', label: 'Personnes non francophones (allophones)' },
    { value: 'professionnels', label: 'Professionnels de l’accompagnement' },
  ],
} as const satisfies Vocabulary;
