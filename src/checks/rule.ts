import type { Problem } from '../model/problem.ts';
import type { Edit } from './edit.ts';
import type { Example } from './example.ts';
import type { CheckedLibrary, LocatedText } from './sheet.ts';

/** Something a rule found, at its place; the rule gives the rest. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  message: string;
  /** When the place allows better advice than the rule's own. */
  fix?: string;
}

/** What a rule may write better by itself, without changing what is read. Applied twice, it changes nothing more. */
export interface Mend {
  body: (source: string) => string;
  /** What to change in a value of the front matter, for a rule that may touch one. */
  value?: (source: string, field: Pick<LocatedText, 'kind' | 'path'>) => Edit[];
}

/** One thing that can be wrong, with what a person needs to mend it. Its page and its tests are made from it. */
export interface Rule {
  /** Stable identifier, in French: the message names it, and so does its page. */
  name: string;
  title: string;
  severity: Problem['severity'];
  cause: string;
  /** A small library that breaks the rule, and the same once mended, which breaks none. */
  example: Example;
  mended: Example;
  fix: string;
  /** Left out when the reading of files holds the rule itself. */
  check?: (library: CheckedLibrary) => Finding[] | Promise<Finding[]>;
  mend?: Mend;
}
