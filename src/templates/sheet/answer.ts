/** One question of the head of a sheet, with its mark of provenance. */
export interface Answer {
  question: string;
  /** HTML. Absent: nobody says. */
  value?: string | undefined;
  /** HTML under the value: a mark of provenance, or a plain precision. */
  mark?: string | undefined;
  /** Said instead of a value that nobody gives. */
  unknown?: string;
  /** Said under it. */
  unknownMark?: string;
}

export const UNKNOWN = 'On ne sait pas';
