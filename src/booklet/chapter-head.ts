import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * What a chapter that is no sheet opens on: the name of the booklet, then its own. Chromium writes the
 * bookmark of a heading twice when no other text comes before it on the page of a PDF.
 */
export const chapterHead = (booklet: string, id: string, title: string): Element =>
  h('header', [
    h('p', { className: ['fil-dariane'], dir: 'auto' }, booklet),
    h('h1', { id }, title),
  ]);
