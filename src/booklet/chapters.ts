import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Booklet, CONTENTS, GLOSSARY, SOURCES } from './booklet.ts';
import { chapterHead } from './chapter-head.ts';
import { glossary, GLOSSARY_TITLE } from './glossary.ts';
import { sources, SOURCES_TITLE } from './sources.ts';

/** A chapter of a booklet: what its contents say of it, and its text, which begins with an h1. */
export interface Chapter {
  id: string;
  title: string;
  dye: string;
  tree: Element;
}

/** What follows the contents: the sheets, then what they have in common. */
export function chaptersOf(booklet: Booklet): Chapter[] {
  const chapters: Chapter[] = booklet.sheets.map(({ id, title, dye, tree }) => ({
    id,
    title,
    dye,
    tree: structuredClone(tree),
  }));
  if (booklet.terms.length > 0)
    chapters.push({
      id: GLOSSARY,
      title: GLOSSARY_TITLE,
      dye: '',
      tree: glossary(booklet),
    });
  chapters.push({ id: SOURCES, title: SOURCES_TITLE, dye: '', tree: sources(booklet) });
  return chapters;
}

export const CONTENTS_TITLE = 'Dans ce carnet';

/** The contents. `isNumbered`: each line keeps the place of a page number, in `data-page-of`. */
export const contents = (
  { title }: Booklet,
  chapters: readonly Chapter[],
  isNumbered: boolean,
): Element =>
  h('section', { className: ['feuillet', 'contenu'] }, [
    chapterHead(title, CONTENTS, CONTENTS_TITLE),
    h('ol', { className: ['table'] }, [
      chapters.map(({ id, title, dye }) =>
        h('li', { className: dye ? [dye] : [] }, [
          h('a', { href: `#${id}` }, [
            h('span', { className: ['intitule'] }, title),
            isNumbered ? h('span', { className: ['folio'], dataPageOf: id }) : undefined,
          ]),
        ]),
      ),
    ]),
  ]);
