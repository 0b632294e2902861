/**
 * The codes of the national schema that organisations of the field most often have, in the
 * words of its documentation. Another code is shown as it is.
 */
const WORDS: Record<string, string> = {
  ASSO: 'Association',
  BIB: 'Bibliothèque ou médiathèque',
  CAF: 'Caisse d’allocations familiales',
  CC: 'Communauté de communes',
  CCAS: 'Centre communal d’action sociale',
  CD: 'Conseil départemental',
  CS: 'Centre social',
  DEPT: 'Services sociaux du conseil départemental',
  EPCI: 'Intercommunalité',
  ESS: 'Entreprise de l’économie sociale et solidaire',
  EVS: 'Espace de vie sociale',
  FT: 'France Travail',
  MDE: 'Maison de l’emploi',
  ML: 'Mission locale',
  MUNI: 'Municipalité',
  PIMMS: 'Point information médiation multiservices',
  PREF: 'Préfecture ou sous-préfecture',
  REG: 'Région',
  RFS: 'Réseau France services',
  TIERS_LIEUX: 'Tiers-lieu ou coworking',
};

export const typologyInWords = (code: string): string => WORDS[code] ?? code;
