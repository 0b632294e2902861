import { typeset } from '../../markdown/index.ts';
import type { Entry } from '../../model/entry.ts';
import { folderOf, types } from '../../model/index.ts';
import { type Publication, SITE_NAME } from '../publication.ts';
import { type Statement, thing } from './statement.ts';

/** A word of the glossary, with its other names. */
export const term = ({ data, path }: Entry<'term'>, { address, plain }: Publication): Statement =>
  thing('DefinedTerm', {
    '@id': address(path),
    url: address(path),
    name: typeset(data.term),
    alternateName: [...(data.acronym ? [data.acronym] : []), ...data.synonyms],
    description: plain(data.definition),
    inLanguage: 'fr',
    inDefinedTermSet: thing('DefinedTermSet', {
      name: `${types.term.label.many} de ${SITE_NAME}`,
      url: address(`/${folderOf('term')}/`),
    }),
  });
