import type { AnyEntry } from '../model/entry.ts';
import { pathOf } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import type { Library } from './library.ts';

/** A question asked of the library, written so that it can be asked again of another. */
export type Question = `${Kind} ${string}`;

type Kind = 'all' | 'pages' | 'of' | 'at' | 'mentions' | 'answers' | 'related' | 'meetings';

/** The same library, which notes what it is asked in `asked`: the answers are all that a page can show of others. */
export function watched(library: Library, asked: Set<string>): Library {
  const note = (question: Question) => asked.add(question);
  return {
    get entries() {
      note('all ');
      return library.entries;
    },
    get pages() {
      note('pages ');
      return library.pages;
    },
    of: (type) => (note(`of ${type}`), library.of(type)),
    get: (type, slug) => (note(`at ${pathOf(type, slug)}`), library.get(type, slug)),
    at: (path) => (note(`at ${path}`), library.at(path)),
    mentionsOf: (entry) => (note(`mentions ${entry.path}`), library.mentionsOf(entry)),
    answersTo: (event, id) => (note(`answers ${event.path}#${id}`), library.answersTo(event, id)),
    relatedTo: (entry) => (note(`related ${entry.path}`), library.relatedTo(entry)),
    meetingsOf: (series) => (note(`meetings ${series}`), library.meetingsOf(series)),
  };
}

/** The answer this library gives to a question, every entry in it told by `digest`. Same text, same answer. */
export function answerTo(
  question: string,
  library: Library,
  digest: (entry: AnyEntry) => string,
): string {
  const space = question.indexOf(' ');
  const about = question.slice(space + 1);
  const all = (entries: readonly AnyEntry[]) => entries.map(digest).join();
  const [path = '', id = ''] = about.split('#');
  const entry = library.at(path);
  switch (question.slice(0, space) as Kind) {
    case 'all':
      return all(library.entries);
    case 'pages':
      return all(library.pages);
    case 'of':
      return all(library.of(about as TypeId) as readonly AnyEntry[]);
    case 'at':
      return entry ? digest(entry) : '';
    case 'mentions':
      return entry
        ? library
            .mentionsOf(entry)
            .map(({ field, from }) => `${field}:${digest(from)}`)
            .join()
        : '';
    case 'answers':
      return entry?.type === 'event' ? all(library.answersTo(entry, id)) : '';
    case 'related':
      return entry
        ? library
            .relatedTo(entry)
            .map(({ why, entry: other }) => `${why}:${digest(other)}`)
            .join()
        : '';
    case 'meetings':
      return all(library.meetingsOf(about));
  }
}
