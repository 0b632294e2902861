import type { InternalLink } from '../markdown/index.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { LocatedProblem } from '../model/problem.ts';

/** An entry with its body as written: what rules look at. */
export interface Sheet {
  entry: AnyEntry;
  body: string;
  /** Links of the whole file to pages of the site, at their place. */
  links: readonly InternalLink[];
}

/** One thing that can be wrong over the corpus, with what a person needs to mend it. */
export interface Rule {
  /** Stable identifier, in French: the message names it. */
  name: string;
  cause: string;
  /** A body that breaks the rule. */
  example: string;
  fix: string;
  check(sheets: readonly Sheet[]): LocatedProblem[] | Promise<LocatedProblem[]>;
}
