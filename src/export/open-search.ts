import { QUERY } from '../search/query/address.ts';
import { type Publication, SITE_NAME } from './publication.ts';

/** Tells a browser how to ask the search of this site. It proposes nothing as one types: a static site cannot answer that. */
export function openSearch({ address }: Publication): string {
  // An address holds no other character that XML reads.
  const at = (path: string): string => address(path).replaceAll('&', '&amp;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>Chercher dans la bibliothèque de l’inclusion numérique.</Description>
  <Language>fr</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${at('/recherche/')}?${QUERY}={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
}
