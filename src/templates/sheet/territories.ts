import { labelOf, scales } from '../../model/vocabularies/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { Prose } from '../prose.ts';
import { escape } from './escape.ts';

/** « Raismes (Communal, 59491) », as HTML. */
export const territoryLines = (
  territories: Entry<'event'>['data']['territories'],
  prose: Prose,
): string[] =>
  territories.map(({ scale, name, code }) => {
    const precision = [labelOf(scales, scale), code].filter(Boolean).join(', ');
    return `${escape(prose.plain(name))} <span class="doux">(${escape(precision)})</span>`;
  });
