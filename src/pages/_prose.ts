import type { ElementContent, Root } from 'hast';
import { readBody } from '../content/read-body.ts';
import type { Library } from '../library/library.ts';
import { compile, toHtmlText, typeset, unwrapParagraph } from '../markdown/index.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Surroundings } from '../parts/index.ts';
import { readSettings } from '../settings.ts';
import type { Prose } from '../templates/prose.ts';
import { onlyAddresses, surroundingsOf } from './_surroundings.ts';

/** How the texts of an entry are shown on the site. */
export async function proseOf(entry: AnyEntry, library: Library): Promise<Prose> {
  const body = await readBody(readSettings().contentDir, entry);
  return prose(body, await surroundingsOf(body + JSON.stringify(entry.data), library));
}

/** How texts that belong to no entry are shown. */
export const plainProse = (): Prose => prose('', onlyAddresses);

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
