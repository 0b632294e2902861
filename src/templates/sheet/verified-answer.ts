import { dayInFrench } from '../../components/french-date.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Answer } from './answer.ts';

/** « Vérifiée quand ? »: the last answer of every head. */
export function verifiedAnswer({ data }: AnyEntry, by?: string): Answer {
  const question = 'Vérifiée quand\u202f?';
  if (!data.verified)
    return { question, unknown: 'Pas encore', unknownMark: 'personne ne l’a relue' };
  return {
    question,
    value: `<time-ago><time datetime="${data.verified}">${dayInFrench(data.verified)}</time></time-ago>`,
    mark: by ? `par ${by}` : 'par la rédaction de Maillage',
  };
}
