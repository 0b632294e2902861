import type { Library } from '../../library/library.ts';
import { typeset } from '../../markdown/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { Publication } from '../publication.ts';
import { type Statement, thing } from './statement.ts';

/** An organisation, its address only where it has one. */
export function organisation(
  entry: Entry<'organisation'>,
  { address, plain }: Publication,
): Statement {
  const { data } = entry;
  const place = thing('PostalAddress', {
    streetAddress: data.adresse,
    postalCode: data.code_postal,
    addressLocality: data.commune,
  });
  const hasAddress = Object.keys(place).length > 1;
  return thing('Organization', {
    '@id': address(entry.path),
    name: typeset(data.nom),
    description: data.presentation_resume && plain(data.presentation_resume),
    url: data.site_web,
    address: hasAddress ? place : undefined,
    telephone: data.telephone,
    email: data.courriels,
    parentOrganization:
      data.structure_parente && thing('Organization', { name: typeset(data.structure_parente) }),
    identifier: data.pivot,
    mainEntityOfPage: address(entry.path),
  });
}

/** Organisations of the library by name, for what they wrote or organised. */
export const organisationsNamed = (
  slugs: readonly string[],
  library: Library,
  { address }: Publication,
): Statement[] =>
  slugs
    .map((slug) => library.get('organisation', slug))
    .filter((found) => found !== undefined)
    .map(({ data, path }) =>
      thing('Organization', { '@id': address(path), name: typeset(data.nom) }),
    );
