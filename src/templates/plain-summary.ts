import { type AnyEntry, summaryOf } from '../model/entry.ts';
import type { Prose } from './prose.ts';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x26;': '&',
  '&#x3C;': '<',
};

/** The summary without links nor emphasis, for descriptions. An entry without one is told by its title alone. */
export const plainSummary = (entry: AnyEntry, prose: Prose): string =>
  prose
    .inline(summaryOf(entry))
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x26|#x3C);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
