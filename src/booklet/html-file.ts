import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Booklet } from './booklet.ts';
import { onePage } from './document.ts';
import { type Pictures, replaceImages } from './images.ts';

/** What the file may load: what it holds. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A booklet as one HTML file that asks for nothing outside of itself. */
export function htmlFile(booklet: Booklet, pictures: Pictures, styles: string): string {
  const page = onePage(booklet, false);
  replaceImages(page, (address) => {
    const picture = pictures.get(address);
    return picture && `data:${picture.type};base64,${inBase64(picture.bytes)}`;
  });
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'fr' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', booklet.title),
          h('style', styles),
        ]),
        h('body', [page]),
      ]),
    ],
  };
  return toHtml(document);
}

const inBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
