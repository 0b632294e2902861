import type { Library } from '../../library/library.ts';
import { typeset } from '../../markdown/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { DataOf } from '../../model/index.ts';
import type { Publication } from '../publication.ts';
import { organisationsNamed } from './organisation.ts';
import { type Statement, thing } from './statement.ts';

/** A meeting. Its date is as precise as the source, and absent when no year is known. */
export const event = (
  entry: Entry<'event'>,
  library: Library,
  publication: Publication,
): Statement => {
  const { data } = entry;
  const { address, plain } = publication;
  const url = address(entry.path);
  return thing('Event', {
    '@id': url,
    url,
    name: typeset(data.title),
    description: plain(data.summary),
    startDate: startDate(data),
    location: data.place && thing('Place', { name: typeset(data.place) }),
    eventAttendanceMode:
      data.kind === 'webinaire' ? 'https://schema.org/OnlineEventAttendanceMode' : undefined,
    organizer: organisationsNamed(data.organisers, library, publication),
    superEvent: data.series && thing('EventSeries', { name: typeset(data.series.name) }),
  });
};

/** ISO 8601 at reduced precision: a month that is known is not a day that is. */
function startDate({ date, datePrecision }: DataOf<'event'>): string | undefined {
  const length = { jour: 10, mois: 7, année: 4, inconnue: 0 }[datePrecision];
  return date?.slice(0, length);
}
