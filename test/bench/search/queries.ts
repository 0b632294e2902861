/** What people ask, of several kinds: a word, a name, a few words, mistakes, questions, words that say nothing. */
export const QUERIES = [
  'caravane',
  'illectronisme',
  'mot de passe',
  'aidants connect',
  'porte-à-porte',
  'impôts en ligne',
  'atelier smartphone seniors',
  'mediation numerique bibliotheque',
  'ilectronisme',
  'numérik acompagnement',
  'comment aider quelqu’un qui a peur de se tromper ?',
  'qui fait quoi',
] as const;

/** Asked first by whoever then asks the others: the engine is loaded, its words are not. */
export const FIRST = 'accueil';
