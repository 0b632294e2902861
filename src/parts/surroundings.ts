import type { AnyEntry } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';

/** What is known of a file of the media folder. */
export interface MediaFacts {
  bytes: number;
  /** Intrinsic size in pixels, of an image. */
  width?: number;
  height?: number;
  /** Smaller copies, each with its width in pixels. */
  variants?: readonly { width: number; path: string }[];
}

/** What a part may ask about the world around it. Each adapter (site, preview, checks) gives its own. */
export interface Surroundings {
  /** The address of a path of the site (`/fiches/x/`), under the base path. */
  href(path: string): string;
  /** Another entry, if it exists. */
  entry(type: TypeId, slug: string): AnyEntry | undefined;
  /** A file of the media folder (`/media/x.svg`), if it exists. */
  media(path: string): MediaFacts | undefined;
}

/** A world where nothing is known: for those who read a text without showing it. */
export const nowhere: Surroundings = {
  href: (path) => path,
  entry: () => undefined,
  media: () => undefined,
};
