/** A place of Decap's script, and what it is to be. */
export interface Mend {
  /** What is wrong with what is shipped. */
  why: string;
  /** Found exactly once. */
  find: RegExp;
  /** As in `String.replace`. */
  replace: string;
}
