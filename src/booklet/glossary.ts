import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Booklet, GLOSSARY } from './booklet.ts';
import { chapterHead } from './chapter-head.ts';

export const GLOSSARY_TITLE = 'Les mots de ce carnet';

/** The words of the glossary that the sheets use, each with its definition and its page. */
export const glossary = ({ title, terms }: Booklet): Element =>
  h('section', { className: ['feuillet', 'mots'] }, [
    chapterHead(title, GLOSSARY, GLOSSARY_TITLE),
    h(
      'dl',
      terms.map(({ id, word, address, definition }) =>
        h('div', { className: ['mot'] }, [
          h('dt', { id }, word),
          h('dd', [
            ...structuredClone(definition),
            ' ',
            h(
              'a',
              { className: ['vers-le-site'], href: address },
              `Sources de «\u00a0${word}\u00a0»`,
            ),
          ]),
        ]),
      ),
    ),
  ]);
