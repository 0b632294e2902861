import { pathOf } from '../../model/entry.ts';
import { referencesOf } from '../../model/references.ts';
import type { Rule } from '../rule.ts';

export const renvoiVersBrouillon: Rule = {
  name: 'renvoi-vers-brouillon',
  title: 'Renvoi vers un brouillon',
  severity: 'warning',
  cause: 'Une page publiée renvoie à un brouillon, que le site ne montre pas.',
  example: {
    front: 'related: [pratiques/recit]',
    also: [{ type: 'practice', slug: 'recit', front: 'status: brouillon' }],
  },
  mended: {
    front: 'related: [pratiques/recit]',
    also: [{ type: 'practice', slug: 'recit', front: 'status: publiée' }],
  },
  fix: 'Publier le brouillon, ou retirer le renvoi.',
  check({ sheets }) {
    const drafts = new Set(
      sheets
        .filter(({ entry }) => entry.data.status === 'brouillon')
        .map(({ entry }) => entry.path),
    );
    return sheets
      .filter(({ entry }) => entry.data.status === 'publiée')
      .flatMap(({ entry, links, locate }) =>
        [
          ...referencesOf(entry.type, entry.data).map(({ type, slug, path }) => ({
            path: pathOf(type, slug),
            ...locate(path),
          })),
          ...links,
        ]
          .filter(({ path }) => drafts.has(path))
          .map(({ path, line, column }) => ({
            file: entry.file,
            line,
            column,
            message: `Cette page publiée renvoie à un brouillon : ${path}`,
          })),
      );
  },
};
