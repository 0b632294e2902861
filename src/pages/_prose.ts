import type { ElementContent, Root } from 'hast';
import { imageSizes } from '../content/media.ts';
import { readBody } from '../content/read-body.ts';
import { withBase } from '../layouts/address.ts';
import type { Library } from '../library/library.ts';
import { compile, toHtmlText, typeset, unwrapParagraph } from '../markdown/index.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import { type AnyEntry, summaryOf, titleOf } from '../model/entry.ts';
import type { Surroundings } from '../parts/index.ts';
import { readSettings } from '../settings.ts';
import type { Prose } from '../templates/prose.ts';

const MEDIA_ADDRESS = /\/media\/[^\s"')]+/g;

/** How the texts of an entry are shown on the site. */
export async function proseOf(entry: AnyEntry, library: Library): Promise<Prose> {
  const { contentDir } = readSettings();
  const body = await readBody(contentDir, entry);
  const written = body + JSON.stringify(entry.data);
  const sizes = await imageSizes(contentDir, written.match(MEDIA_ADDRESS) ?? []);
  return prose(body, {
    href: withBase,
    entry: (type, slug) => {
      const target = library.get(type, slug) as AnyEntry | undefined;
      return target && { title: titleOf(target), summary: summaryOf(target), path: target.path };
    },
    imageSize: (path) => sizes.get(path),
  });
}

/** How texts that belong to no entry are shown: lists, home page. */
export const plainProse = (): Prose =>
  prose('', { href: withBase, entry: () => undefined, imageSize: () => undefined });

function prose(body: string, around: Surroundings): Prose {
  const tree = (source: string, kind: 'body' | 'text'): Root =>
    compile(source, { reader: readWithSatteri, around, kind }).tree;
  return {
    body: body.trim() === '' ? '' : toHtmlText(tree(body, 'body')),
    text: (source) => (source ? toHtmlText(tree(source, 'text')) : ''),
    inline: (source) => (source ? toHtmlText(unwrapParagraph(tree(source, 'text'))) : ''),
    blocks: (source) => toHtmlText(tree(source, 'body')),
    tree: (source) => tree(source, 'body').children as ElementContent[],
    html: (element) => toHtmlText({ type: 'root', children: [element] }),
    plain: typeset,
  };
}
