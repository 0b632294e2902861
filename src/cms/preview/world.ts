import type { TypeId } from '../../model/index.ts';
import type { Surroundings } from '../../parts/index.ts';

/** What a preview knows around the entry that is being written. */
export interface World extends Surroundings {
  /** Whether an entry has no page on the site. False as long as nobody knows. */
  isUnpublished(type: TypeId, slug: string): boolean;
}
