/** What reads the words that the corpus does not have. It is apart: most queries have none. */
export { joinedIn, partsOf } from './compounds.ts';
export { nearNames } from './near-names.ts';
export { nearest } from './spelling.ts';
