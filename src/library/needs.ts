import type { AnyEntry, Entry } from '../model/entry.ts';
import type { Library } from './library.ts';

/** A need voiced in a meeting, and what answers it here. */
export interface Need {
  event: Entry<'event'>;
  id: string;
  /** Inline Markdown. */
  text: string;
  answers: AnyEntry[];
}

/** Every need of the library, in the order of its events. */
export const allNeeds = (library: Library): Need[] =>
  library.of('event').flatMap((event) =>
    event.data.needs.map(({ id, text }) => ({
      event,
      id,
      text,
      answers: library.answersTo(event, id),
    })),
  );

/** Those that nothing answers yet. */
export const openNeeds = (library: Library): Need[] =>
  allNeeds(library).filter(({ answers }) => answers.length === 0);
