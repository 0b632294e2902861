/** The codes of the national schema met in the library, in words. Another code is shown as it is. */
const WORDS: Record<string, string> = {
  ASSO: 'Association',
  BIB: 'Bibliothèque ou médiathèque',
  CAF: 'Caisse d’allocations familiales',
  CC: 'Communauté de communes',
  CCAS: 'Centre communal d’action sociale',
  CD: 'Conseil départemental',
  CS: 'Centre social',
  DEPT: 'Services du département',
  EPCI: 'Intercommunalité',
  MUNI: 'Commune',
  PREF: 'Préfecture ou sous-préfecture',
  REG: 'Région',
  RFS: 'France services',
  TIERS_LIEUX: 'Tiers-lieu',
};

export const typologyInWords = (code: string): string => WORDS[code] ?? code;
