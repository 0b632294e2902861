import { labelOf, statuses } from '../../model/vocabularies/index.ts';
import type { FormData } from '../format/entry-file.ts';

/** What a list says of the state of an entry: « Brouillon », « Publiée », « À relire ». `today` is a day, `YYYY-MM-DD`. */
export function stateWords({ status, reviewBy }: FormData, today: string): string[] {
  return [
    ...(typeof status === 'string' && status !== '' ? [labelOf(statuses, status)] : []),
    // The same as the filter of that name.
    ...(typeof reviewBy === 'string' && reviewBy !== '' && reviewBy < today ? ['À relire'] : []),
  ];
}
