import type { Library } from '../library/library.ts';
import { typeset } from '../markdown/index.ts';
import { type AnyEntry, summaryOf, titleOf } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { labelOf, themes } from '../model/vocabularies/index.ts';
import type { Publication } from './publication.ts';

export interface FeedItem {
  title: string;
  link: string;
  description?: string;
  /** The day the entry was created, at midnight UTC; absent when nobody wrote it down. */
  pubDate?: Date;
  categories: string[];
}

/** What a reader follows: the words and the directory have their own pages. */
const FOLLOWED: readonly TypeId[] = ['actionSheet', 'practice', 'event', 'resource'];
const MOST = 50;

/** The latest entries, newest first; those without a day come last. */
export const feedItems = (library: Library, { address, plain }: Publication): FeedItem[] =>
  library.entries
    .filter((entry) => FOLLOWED.includes(entry.type))
    .sort((one, other) => {
      const [day, otherDay] = [dayOf(one), dayOf(other)];
      return day === otherDay ? (one.path < other.path ? -1 : 1) : day > otherDay ? -1 : 1;
    })
    .slice(0, MOST)
    .map((entry) => {
      const summary = summaryOf(entry);
      return {
        title: typeset(titleOf(entry)),
        link: address(entry.path),
        ...(summary && { description: plain(summary) }),
        ...(entry.data.created && { pubDate: new Date(`${entry.data.created}T00:00:00Z`) }),
        categories:
          'themes' in entry.data ? entry.data.themes.map((theme) => labelOf(themes, theme)) : [],
      };
    });

const dayOf = ({ data }: AnyEntry): string => data.created ?? '';
