import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Root } from 'xast';
import { xml } from './xml.ts';

/** A page of the book as XHTML. */
export const xhtml = (title: string, content: ElementContent[]): string =>
  xml(
    toXast({
      type: 'root',
      children: [
        { type: 'doctype' },
        withNames(
          h('html', { lang: 'fr' }, [
            h('head', [
              h('title', title),
              h('link', { rel: ['stylesheet'], type: 'text/css', href: 'styles.css' }),
            ]),
            h('body', content),
          ]),
        ),
      ],
    }) as Root,
  );

// Names that HTML does not know: given as they are written.
function withNames(html: Element): Element {
  Object.assign(html.properties, { xmlLang: 'fr', 'xmlns:epub': 'http://www.idpf.org/2007/ops' });
  return html;
}
