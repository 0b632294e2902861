import type { audiences } from '../../model/vocabularies/index.ts';

type Audience = (typeof audiences.terms)[number]['value'];

/** A drawing per audience (the rules of the family are in `Icon.astro`). */
export const audienceIcons: Readonly<Record<Audience, string>> = {
  // someone with a tie
  actifs: 'M12 2a4 4 0 1 0 .01 0M3 22v-2a7 7 0 0 1 5-6l4 4 4-4a7 7 0 0 1 5 6v2M12 18v4',
  // an umbrella
  'beneficiaires-des-minimas-sociaux': 'M12 2v2M3 13a9 9 0 0 1 18 0ZM12 13v6a2.5 2.5 0 0 1-5 0',
  // someone and a case
  'demandeurs-emploi': 'M9 2a4 4 0 1 0 .01 0M2 21v-2a6 6 0 0 1 9-5M12 16h10v6H12ZM15 16v-3h4v3',
  // a cap
  etudiants: 'M12 4l10 5-10 5L2 9ZM6 13v4c2 3 10 3 12 0v-4M22 9v8',
  // two under a roof
  familles:
    'M2 10l10-8 10 8M8 11a2 2 0 1 0 .01 0M16 11a2 2 0 1 0 .01 0M4 22v-2a4 4 0 0 1 8 0 4 4 0 0 1 8 0v2',
  // the sign of Venus
  femmes: 'M12 2a6 6 0 1 0 .01 0M12 14v9M6 19h4M14 19h4',
  // someone in a cap
  jeunes: 'M7 7a5 5 0 0 1 10 0M5 7h17M8 9a4 4 0 0 0 8 0M4 22v-2a8 6 0 0 1 16 0v2',
  // arms wide open
  'personnes-en-situation-handicap':
    'M12 2a2.5 2.5 0 1 0 .01 0M3 9l5 2h8l5-2M12 13v3M7 22l3-6h4l3 6',
  // a lifebuoy
  'personnes-en-situation-urgence':
    'M12 3a9 9 0 1 0 .01 0M12 8a4 4 0 1 0 .01 0M5.6 5.6l3.6 3.6M18.4 5.6l-3.6 3.6M5.6 18.4l3.6-3.6M18.4 18.4l-3.6-3.6',
  // a bag tied with string
  'personnes-exilees': 'M9 7V2h6v5M5 7h14v13H5ZM12 9v9M7 12h3M14 12h3M8 20v2M16 20v2',
  // a tower and a house
  'residents-qpv-frr': 'M12 22H3V2h9v9M6 6h3M6 10h3M6 14h3M12 16l5-5 5 5M14 17v5h6v-5',
  // someone and a stick
  seniors: 'M9 2a3 3 0 1 0 .01 0M9 10v6l-4 6M9 16l4 6M9 11l4 3h4M15 12a2.5 2.5 0 0 1 5 0v10',
  // three together
  'tous-publics':
    'M12 3a3 3 0 1 0 .01 0M7 21v-4a5 5 0 0 1 10 0v4M4 8a2 2 0 1 0 .01 0M1 21v-4a3 3 0 0 1 4-3M20 8a2 2 0 1 0 .01 0M23 21v-4a3 3 0 0 0-4-3',
  // someone, and a screen the thread does not reach
  'tres-eloignes-du-numerique':
    'M6 8a3 3 0 1 0 .01 0M1 22v-3a5 5 0 0 1 10 0v3M13 2h9v7h-9ZM17 12v3M17 18v3',
  // lines that cannot be read
  illettrisme:
    'M4 2h16v20H4ZM7 8q1.2-4 2.5 0t2.5 0 2.5 0 2.5 0M7 13q1.2-4 2.5 0t2.5 0 2.5 0 2.5 0M7 18h5',
  // a globe that speaks
  'non-francophones':
    'M8 19l-4 3v-6a9 9 0 1 1 4 3M3 11h4M11 11h10M12 2c-5 5-5 13 0 18 5-5 5-13 0-18',
  // someone who listens
  professionnels:
    'M12 4a3.5 3.5 0 1 0 .01 0M5 10V8a7 7 0 0 1 14 0v2a3 3 0 0 1-3 3h-3M4 22a8 6 0 0 1 16 0',
};
