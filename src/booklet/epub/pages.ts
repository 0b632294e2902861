import type { Element } from 'hast';
import { h } from 'hastscript';
import { anchorsIn } from '../anchors.ts';
import { type Booklet, CONTENTS } from '../booklet.ts';
import { type Chapter, chaptersOf, contents, CONTENTS_TITLE } from '../chapters.ts';
import { cover } from '../cover.ts';
import { all, first, ofTag, textProperty } from '../tree.ts';
import { xhtml } from './xhtml.ts';

/** An XHTML file of the book. */
export interface BookPage {
  /** Its name without its extension, which is also its identifier. */
  id: string;
  xhtml: string;
  hasDrawing: boolean;
}

export const COVER = 'couverture';
export const NAVIGATION = 'nav';

/** Every page of the book in reading order. `prepare`: a last hand to each tree. */
export function pagesOf(booklet: Booklet, prepare: (tree: Element) => void): BookPage[] {
  const chapters = chaptersOf(booklet);
  const parts: Chapter[] = [
    { id: COVER, title: booklet.title, dye: '', tree: cover(booklet) },
    { id: NAVIGATION, title: CONTENTS_TITLE, dye: '', tree: navigation(booklet, chapters) },
    ...chapters,
  ];
  const fileOf = new Map(
    parts.flatMap(({ id, tree }) => [...anchorsIn([tree])].map((anchor) => [anchor, id] as const)),
  );
  return parts.map(({ id, title, tree }) => {
    pointToFiles(tree, id, fileOf);
    prepare(tree);
    return { id, xhtml: xhtml(title, [tree]), hasDrawing: first(tree, ofTag('svg')) !== undefined };
  });
}

function pointToFiles(tree: Element, id: string, fileOf: ReadonlyMap<string, string>): void {
  for (const link of all(tree, ofTag('a'))) {
    const href = textProperty(link, 'href');
    const file = href.startsWith('#') ? fileOf.get(href.slice(1)) : undefined;
    if (file !== undefined && file !== id) link.properties.href = `${file}.xhtml${href}`;
  }
}

/** The contents, which a reading system shows in its own way too. */
function navigation(booklet: Booklet, chapters: readonly Chapter[]): Element {
  const { properties, children } = contents(booklet, chapters, false);
  return h('section', properties, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: [CONTENTS] }, [
      h('h1', { id: CONTENTS }, CONTENTS_TITLE),
      ...children.slice(1),
    ]),
    h('nav', { 'epub:type': 'landmarks', ariaLabel: 'Repères', hidden: true }, [
      h('ol', [
        landmark('cover', `${COVER}.xhtml`, 'Couverture'),
        landmark('toc', `#${CONTENTS}`, CONTENTS_TITLE),
        landmark('bodymatter', `${chapters[0]?.id}.xhtml`, 'Les fiches'),
      ]),
    ]),
  ]);
}

const landmark = (type: string, href: string, words: string): Element =>
  h('li', [h('a', { 'epub:type': type, href }, words)]);
