import type { AnyEntry, Entry } from '../model/entry.ts';
import type { Library } from './library.ts';

/** A need voiced in a meeting, and what answers it here. */
export interface Need {
  event: Entry<'event'>;
  id: string;
  /** Inline Markdown. */
  text: string;
  /** The meeting that voiced it says it is answered. */
  isMet: boolean;
  answers: AnyEntry[];
}

/** Every need of the library, in the order of its events. */
export const allNeeds = (library: Library): Need[] =>
  library.of('event').flatMap((event) =>
    event.data.needs.map(({ id, text, status }) => ({
      event,
      id,
      text,
      isMet: status === 'repondu',
      answers: library.answersTo(event, id),
    })),
  );

/** Those not wholly answered, the least answered first. */
export const unmetNeeds = (library: Library): Need[] =>
  allNeeds(library)
    .filter(({ isMet }) => !isMet)
    .sort((one, other) => one.answers.length - other.answers.length);
