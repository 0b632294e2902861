import { mediaFacts } from '../content/media.ts';
import { withBase } from '../layouts/address.ts';
import type { Library } from '../library/library.ts';
import { pathOf } from '../model/entry.ts';
import { nowhere, type Surroundings } from '../parts/index.ts';
import { readSettings } from '../settings.ts';

const settings = readSettings();

/** Every address of the media folder that a text names. */
export const MEDIA_ADDRESS = /\/media\/[^\s"')]+/g;

/** The site around a text: the library, the base path, and the media that the text names. */
export async function surroundingsOf(written: string, library: Library): Promise<Surroundings> {
  const media = await mediaFacts(settings, written.match(MEDIA_ADDRESS) ?? []);
  return {
    href: withBase,
    entry: (type, slug) => library.at(pathOf(type, slug)),
    media: (path) => media.get(path),
  };
}

/** Around a text that belongs to no entry: lists, home page. */
export const onlyAddresses: Surroundings = { ...nowhere, href: withBase };
