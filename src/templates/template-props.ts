import type { Library } from '../library/library.ts';
import type { History } from '../model/change.ts';
import type { AnyEntry, Entry } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import type { Prose } from './prose.ts';

/** What the page of an entry is made from. */
export interface TemplateProps<T extends TypeId> {
  entry: Entry<T>;
  library: Library;
  prose: Prose;
  /** The day of the build, `YYYY-MM-DD`. */
  buildDate: string;
  /** What Git knows of its file; nothing where Git, or a part of its history, is absent. */
  history: History | undefined;
}

/** What a line of a list is made from. */
export interface CardProps<E = AnyEntry> {
  entry: E;
  library: Library;
  prose: Prose;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
  /** Alone in front of a list, instead of a line of it. */
  large?: boolean | undefined;
}
