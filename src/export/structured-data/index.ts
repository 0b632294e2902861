import type { Library } from '../../library/library.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Publication } from '../publication.ts';
import { article } from './article.ts';
import { event } from './event.ts';
import { organisation } from './organisation.ts';
import type { Statement } from './statement.ts';
import { term } from './term.ts';

/**
 * What an entry is, in the words of schema.org, from what its file says and nothing else.
 * A resource has none: a tool, a scheme and a call for projects are not one kind of thing.
 */
export function structuredData(
  entry: AnyEntry,
  library: Library,
  publication: Publication,
): Statement | undefined {
  const statement = statementOf(entry, library, publication);
  return statement && { '@context': 'https://schema.org', ...statement };
}

function statementOf(
  entry: AnyEntry,
  library: Library,
  publication: Publication,
): Statement | undefined {
  switch (entry.type) {
    case 'actionSheet':
    case 'practice':
      return article(entry, library, publication);
    case 'event':
      return event(entry, library, publication);
    case 'organisation':
      return organisation(entry, publication);
    case 'term':
      return term(entry, publication);
    case 'resource':
      return undefined;
  }
}
