import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtmlText, typography } from '../markdown/index.ts';
import type { Handout } from './handout.ts';

const inFull = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** The whole page to print, as HTML text. */
export function template(handout: Handout, blocks: ElementContent[], stylesheet: string): string {
  const { title, lang, purpose, use, privacy, updated, layout, orientation, rowHeight } = handout;
  const body = h(
    'body',
    {
      className: [layout, orientation],
      ...(rowHeight && { style: `--row:${rowHeight}mm` }),
    },
    [
      h('header', [
        h('h1', title),
        h('p', { className: ['usage'] }, use),
        h('p', [h('b', 'Données personnelles : '), privacy]),
      ]),
      h('main', layout === 'cartes' ? cards(handout, blocks) : blocks),
      h('footer', [
        h('p', `Maillage, Licence Ouverte 2.0. Version du ${inFull.format(new Date(updated))}.`),
      ]),
    ],
  );
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('meta', { name: 'description', content: purpose }),
    h('style', stylesheet),
  ]);
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang }, [head, body])],
  };
  typography({ type: 'root', children: [body] });
  return toHtmlText(page);
}

/** The same card as many times as fit. Only the first is read aloud: the others are the same. */
const cards = ({ copies = 1 }: Handout, blocks: ElementContent[]): Element[] =>
  Array.from({ length: copies }, (_, index) =>
    h('div', { className: ['carte'], ...(index > 0 && { ariaHidden: 'true' }) }, blocks),
  );
