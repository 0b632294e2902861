/** Something wrong in the content, told to the person who must mend it, in French. */
export interface Problem {
  /** Identifier of the rule, in French, stable: it names its page of documentation. */
  rule: string;
  /** `error` stops the build; `warning` never does. */
  severity: 'error' | 'warning';
  /** What is wrong, as one sentence. */
  message: string;
  /** How to mend it, as one sentence. */
  fix: string;
}

/** A problem at its place. Lines and columns start at 1, in the file as it is on disk. */
export interface LocatedProblem extends Problem {
  /** Path of the file, relative to the content folder's parent where possible. */
  file: string;
  line: number;
  column: number;
}

/** A problem of a value inside front matter, before its line is known. */
export interface DataProblem extends Problem {
  path: readonly (string | number)[];
}
