/** What an export must know about the site it is published on. */
export interface Publication {
  /** Absolute address of a path of the site (`/fiches/x/`), base path included. */
  address: (path: string) => string;
  /** Inline Markdown as plain text with French typography. */
  plain: (markdown: string) => string;
  /** The day of the build, `YYYY-MM-DD`. */
  day: string;
}

export const SITE_NAME = 'Maillage';

/** The licence of the content; that of the code is another matter. */
export const CONTENT_LICENCE = {
  name: 'Licence Ouverte 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;
