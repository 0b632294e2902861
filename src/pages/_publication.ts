import { plainText } from '../export/plain-text.ts';
import type { Publication } from '../export/publication.ts';
import { withBase } from '../layouts/address.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import { readSettings } from '../settings.ts';

const { siteUrl, buildDate } = readSettings();

/** This site, as the exports name it. */
export const publication: Publication = {
  address: (path) => new URL(withBase(path), siteUrl).href,
  plain: (markdown) => plainText(markdown, readWithSatteri),
  day: buildDate,
};
