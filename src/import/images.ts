import { createHash } from 'node:crypto';
import type { Image, Parents, Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { MEDIA } from '../model/fields/media.ts';
import { toComplete } from '../model/to-complete.ts';
import { alternativeIn } from './alternative.ts';
import type { Picture, ReadDocument } from './document.ts';
import { publishable } from './publishable.ts';

/** A file that an import writes: in the media folder, or aside. */
export interface ImageFile {
  name: string;
  bytes: Buffer;
}

export interface TakenImages {
  media: ImageFile[];
  /** Those that no browser shows, as the document holds them. */
  aside: ImageFile[];
  withoutAlternative: number;
  /** What became of images, to be told. */
  told: string[];
}

/** What an image shows, said by a person; nothing when they cannot say. */
export type AskAlternative = (image: ImageFile) => Promise<string | undefined>;

interface Place {
  node: Image;
  parent: Parents;
}

/** Takes the images of a document out of it: each becomes a file of its own, named by the page. */
export async function takeImages(
  tree: Root,
  pictureOf: ReadDocument['picture'],
  slug: string,
  ask: AskAlternative,
): Promise<TakenImages> {
  const taken: TakenImages = { media: [], aside: [], withoutAlternative: 0, told: [] };
  const known = new Map<string, ImageFile | undefined>();
  // An image shown twice is described once.
  const said = new Map<ImageFile, string | undefined>();
  for (const { node, parent } of placesIn(tree)) {
    const picture = pictureOf(node.url);
    const words = alternativeIn(node.alt);
    if (!picture) {
      replace(node, parent, elsewhere(node, words));
      taken.told.push(`an image is not in the document: ${node.url.slice(0, 200)}`);
      continue;
    }
    const key = createHash('sha256').update(picture.bytes).digest('hex');
    if (!known.has(key)) known.set(key, await keep(picture, slug, taken));
    const file = known.get(key);
    if (!file) {
      replace(node, parent, missing('image à convertir', words));
      continue;
    }
    if (words !== undefined || !said.has(file)) said.set(file, words ?? (await ask(file)));
    const alternative = said.get(file);
    if (alternative === undefined) taken.withoutAlternative += 1;
    node.url = MEDIA + file.name;
    node.alt = alternative ?? toComplete('ce que montre cette image');
    node.title = null;
  }
  return taken;
}

function placesIn(tree: Root): Place[] {
  const places: Place[] = [];
  visitParents(tree, 'image', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent) places.push({ node, parent });
  });
  return places;
}

function replace(node: Image, parent: Parents, by: RootContent): void {
  const siblings: RootContent[] = parent.children;
  siblings.splice(siblings.indexOf(node), 1, by);
}

async function keep(
  picture: Picture,
  slug: string,
  taken: TakenImages,
): Promise<ImageFile | undefined> {
  const shown = await publishable(picture);
  if (shown) {
    const file = {
      name: `${slug}-${taken.media.length + 1}.${shown.extension}`,
      bytes: shown.bytes,
    };
    taken.media.push(file);
    return file;
  }
  const extension = /^[a-z0-9]{1,5}$/i.test(picture.extension) ? picture.extension : 'bin';
  taken.aside.push({
    name: `${slug}-${taken.aside.length + 1}.${extension}`,
    bytes: picture.bytes,
  });
  return undefined;
}

/** An image that is somewhere else: a link to it, when it is on the web. */
const elsewhere = ({ url }: Image, words: string | undefined): RootContent =>
  /^https?:\/\//i.test(url)
    ? { type: 'link', url, children: [{ type: 'text', value: words ?? url }] }
    : missing('image absente', words);

const missing = (what: string, words: string | undefined): RootContent => ({
  type: 'text',
  value: toComplete(words ? `${what} (${words})` : what),
});
