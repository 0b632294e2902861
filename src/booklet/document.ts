import type { Element } from 'hast';
import { h } from 'hastscript';
import { demote } from './anchors.ts';
import type { Booklet } from './booklet.ts';
import { chaptersOf, contents } from './chapters.ts';
import { cover } from './cover.ts';

/** The whole booklet in one page: its title is the only h1. `isNumbered`: its contents expect page numbers. */
export function onePage(booklet: Booklet, isNumbered: boolean): Element {
  const chapters = chaptersOf(booklet);
  const inside = [contents(booklet, chapters, isNumbered), ...chapters.map(({ tree }) => tree)];
  for (const tree of inside) demote(tree);
  return h('main', { className: ['livret'] }, [cover(booklet), ...inside]);
}
