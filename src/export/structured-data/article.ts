import type { Library } from '../../library/library.ts';
import { typeset } from '../../markdown/index.ts';
import type { Entry } from '../../model/entry.ts';
import { audiences, labelOf, themes } from '../../model/vocabularies/index.ts';
import { CONTENT_LICENCE, type Publication, SITE_NAME } from '../publication.ts';
import { organisationsNamed } from './organisation.ts';
import { type Statement, thing } from './statement.ts';

/** An action sheet or a practice: an article, its sources cited. */
export const article = (
  entry: Entry<'actionSheet'> | Entry<'practice'>,
  library: Library,
  publication: Publication,
): Statement => {
  const { data } = entry;
  const { address, plain } = publication;
  const url = address(entry.path);
  return thing('Article', {
    '@id': url,
    url,
    headline: typeset(data.title),
    description: plain(data.summary),
    inLanguage: 'fr',
    dateCreated: data.created,
    author: organisationsNamed(data.authors, library, publication),
    isPartOf: thing('WebSite', { name: SITE_NAME, url: address('/') }),
    mainEntityOfPage: thing('WebPage', { '@id': url, lastReviewed: data.verified }),
    license: CONTENT_LICENCE.url,
    isBasedOn: 'adaptedFrom' in data ? basis(data.adaptedFrom, library, publication) : undefined,
    about: data.themes.map((theme) => thing('Thing', { name: labelOf(themes, theme) })),
    audience: data.audiences.map((value) =>
      thing('Audience', { audienceType: labelOf(audiences, value) }),
    ),
    keywords: data.keywords,
    citation: data.sources.map((source) =>
      thing('CreativeWork', { name: typeset(source.title), url: source.url }),
    ),
  });
};

/** The practice it adapts, if the library shows it. */
function basis(slug: string | undefined, library: Library, { address }: Publication) {
  const parent = slug === undefined ? undefined : library.get('practice', slug);
  return parent && address(parent.path);
}
