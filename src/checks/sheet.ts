import type { InternalLink } from '../markdown/index.ts';
import type { AnyEntry } from '../model/entry.ts';
import { placeIn } from '../model/place-in.ts';
import { leavesOf } from '../model/walk.ts';

export interface Place {
  line: number;
  column: number;
}

/** A text of an entry, whether a value of its front matter or its body. */
export interface LocatedText {
  /** A line is plain; a text is inline Markdown; a body is Markdown with parts. */
  kind: 'line' | 'text' | 'body';
  /** The path of its field; `['body']` is what follows the front matter. */
  path: readonly (string | number)[];
  source: string;
  /** Place in the file of an offset of the source: of its field, when it stands in the front matter. */
  placeOf: (offset: number) => Place;
}

/** An entry as rules look at it. */
export interface Sheet {
  entry: AnyEntry;
  body: LocatedText;
  /** Values of the front matter that somebody reads. */
  texts: readonly LocatedText[];
  /** Addresses of the media folder that it names, in any field or in its body. */
  media: readonly NamedMedia[];
  /** Links of the whole file to pages of the site, at their place. */
  links: readonly InternalLink[];
  locate: (path: readonly (string | number)[]) => Place;
}

export interface NamedMedia extends Place {
  path: string;
}

/** A file of the media folder. */
export interface MediaFile {
  /** As content names it: `/media/x.svg`. */
  path: string;
  /** As told to people: `content/media/x.svg`. */
  file: string;
  bytes: number;
  /** Whether it could be read as the image its name says. */
  isReadable: boolean;
  /** The source of a drawing. */
  svg?: string;
}

/** The links of a text to pages of the site. */
export interface LinkedText {
  file: string;
  links: readonly InternalLink[];
}

/** Everything rules are given: they read nothing by themselves. */
export interface CheckedLibrary {
  sheets: readonly Sheet[];
  media: readonly MediaFile[];
  /** Texts that are no entry: the introductions of themes and audiences. */
  introductions: readonly LinkedText[];
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

interface Read {
  entry: AnyEntry;
  body: string;
  links: readonly InternalLink[];
  locate: Sheet['locate'];
}

const MEDIA_ADDRESS = /\/media\/[^\s"'()<>\\]+/g;

export function toSheet({ entry, body, links, locate }: Read): Sheet {
  const leaves = leavesOf(entry.type, entry.data);
  const text: LocatedText = {
    kind: 'body',
    path: ['body'],
    source: body,
    placeOf: (offset) => placeIn(body, offset, entry.bodyLine),
  };
  return {
    entry,
    body: text,
    texts: leaves.flatMap(({ control, value, path }) => {
      const kind = control.kind === 'line' && control.format !== 'plain' ? undefined : control.kind;
      if (kind !== 'line' && kind !== 'text' && kind !== 'body') return [];
      return { kind, path, source: String(value), placeOf: () => locate(path) };
    }),
    media: [
      ...leaves.flatMap(({ value, path }) =>
        typeof value === 'string'
          ? [...value.matchAll(MEDIA_ADDRESS)].map(([address]) => ({
              path: address,
              ...locate(path),
            }))
          : [],
      ),
      ...[...body.matchAll(MEDIA_ADDRESS)].map(({ 0: address, index }) => ({
        path: address,
        ...text.placeOf(index),
      })),
    ],
    links,
    locate,
  };
}
