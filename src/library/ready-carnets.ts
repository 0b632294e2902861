import type { AnyEntry, Entry } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { isListed, type Library } from './library.ts';

/** A carnet that comes ready made: what a meeting, or a series of them, left behind. */
export interface ReadyCarnet {
  slug: string;
  /** `/carnets/x/` */
  path: string;
  title: string;
  /** In their order; one, but for a series. */
  meetings: readonly Entry<'event'>[];
  isSeries: boolean;
  /** In the order one reads them. */
  groups: readonly { title: string; entries: readonly AnyEntry[] }[];
}

export const CARNETS = '/carnets/';

/** The address of the carnet of a meeting, and of that of the series it belongs to. */
export const carnetPath = ({ slug }: Entry<'event'>): string => pathOf(slug);
export const seriesCarnetPath = ({ data }: Entry<'event'>): string | undefined =>
  data.series && pathOf(seriesSlug(data.series.name));

const pathOf = (slug: string): string => `${CARNETS}${slug}/`;

/** Every ready-made carnet: those of the series, which grow with them, then those of the meetings, the latest first. */
export function readyCarnets(library: Library): ReadyCarnet[] {
  const meetings = library.of('event').toSorted(byDay).reverse();
  // A name that is not typed twice in the same way is that of one series.
  const series = Map.groupBy(meetings, ({ data }) => data.series && seriesSlug(data.series.name));
  return [
    ...Array.from(series, ([slug, held]) => {
      const name = held[0]?.data.series?.name;
      return slug !== undefined && name !== undefined
        ? [carnet(slug, name, held.toSorted(byRank), library)]
        : [];
    }).flat(),
    ...meetings.map((meeting) => carnet(meeting.slug, meeting.data.title, [meeting], library)),
  ];
}

function carnet(
  slug: string,
  title: string,
  meetings: readonly Entry<'event'>[],
  library: Library,
): ReadyCarnet {
  const left = [...new Set(meetings.flatMap((meeting) => leftBy(meeting, library)))];
  const group = (type: TypeId, title: string) => ({
    title,
    entries: left.filter((entry) => entry.type === type && isListed(entry)),
  });
  const groups = [
    {
      title: meetings.length > 1 ? 'Les comptes rendus' : 'Le compte rendu',
      entries: meetings as readonly AnyEntry[],
    },
    group('practice', 'Ce qui a été essayé'),
    group('actionSheet', 'Pour le refaire'),
    group('resource', 'Pour s’aider'),
  ].filter(({ entries }) => entries.length > 0);
  return {
    slug,
    path: pathOf(slug),
    title,
    meetings,
    isSeries: slug.startsWith(SERIES),
    groups,
  };
}

/** What came out of a meeting, then what was told there, what answers its needs, what it names. */
function leftBy(meeting: Entry<'event'>, library: Library): AnyEntry[] {
  const { outcomes, initiatives, needs, resources } = meeting.data;
  return [
    ...outcomes.map((reference) => library.at(`/${reference}/`)),
    ...initiatives.map(({ practice }) => practice && library.get('practice', practice)),
    ...needs.flatMap(({ id }) => library.answersTo(meeting, id)),
    ...resources.map((slug) => library.get('resource', slug)),
  ].filter((entry): entry is AnyEntry => typeof entry === 'object');
}

const byDay = (one: Entry<'event'>, other: Entry<'event'>): number =>
  (one.data.date ?? '').localeCompare(other.data.date ?? '') || one.slug.localeCompare(other.slug);

const byRank = (one: Entry<'event'>, other: Entry<'event'>): number =>
  (one.data.series?.rank ?? Infinity) - (other.data.series?.rank ?? Infinity) || byDay(one, other);

// No slug of an entry has two hyphens: no meeting takes that address.
const SERIES = 'cycle--';

const seriesSlug = (name: string): string =>
  `${SERIES}${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^cycle-/, '')}`;
