import { slug } from 'github-slugger';
import type { AnyEntry } from '../../model/entry.ts';
import { fold } from '../query/plain-text.ts';

/** The names of the places where that happened; for an organisation, the town it is in. */
export function territoriesOf({ data }: AnyEntry): string[] {
  if ('territories' in data) return data.territories.map(({ name }) => name);
  return 'commune' in data && data.commune ? [data.commune] : [];
}

/** A place in an address: `?territoire=seine-saint-denis`. */
export const territoryValue = (name: string): string => slug(fold(name));
