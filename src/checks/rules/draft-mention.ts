import { pathOf } from '../../model/entry.ts';
import { referencesOf } from '../../model/references.ts';
import type { Rule } from '../rule.ts';

export const draftMention: Rule = {
  name: 'renvoi-vers-brouillon',
  cause: 'Une page publiée renvoie à un brouillon, que le site ne montre pas.',
  example: 'related: [fiches/un-brouillon]',
  fix: 'Publier le brouillon, ou retirer le renvoi.',
  check(sheets) {
    const drafts = new Set(
      sheets
        .filter(({ entry }) => entry.data.status === 'brouillon')
        .map(({ entry }) => entry.path),
    );
    return sheets
      .filter(({ entry }) => entry.data.status === 'publiée')
      .flatMap(({ entry }) =>
        [
          ...referencesOf(entry.type, entry.data).map(({ type, slug }) => pathOf(type, slug)),
          ...entry.links,
        ]
          .filter((path) => drafts.has(path))
          .map((path) => ({
            rule: 'renvoi-vers-brouillon',
            severity: 'warning' as const,
            file: entry.file,
            line: 1,
            column: 1,
            message: `Cette page publiée renvoie à un brouillon : ${path}`,
            fix: 'Publier le brouillon, ou retirer le renvoi.',
          })),
      );
  },
};
