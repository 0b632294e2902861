import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { s } from 'hastscript';
import type { Root } from 'xast';
import type { Booklet } from '../booklet.ts';
import { clothOfSheets } from '../cover.ts';
import { xml } from './xml.ts';

const LETTERS = 20;
const LINES = 7;

/** What a shelf of books shows: the cloth of the sheets, and the title. Dyes are written in it: it stands alone. */
export function coverImage({ title, sheets }: Booklet, styles: string): string {
  const lines = wrapped(title);
  const drawing: Element = s(
    'svg',
    { viewBox: '0 0 800 1200', width: 800, height: 1200, role: 'img', ariaLabel: title },
    [
      s('style', styles),
      s('rect', { width: 800, height: 1200, fill: '#f8f2e4' }),
      place(clothOfSheets(sheets.map(({ dye }) => dye))),
      ...lines.map((line, index) =>
        s(
          'text',
          {
            x: 60,
            y: 640 + index * 76,
            fontFamily: 'sans-serif',
            fontWeight: 700,
            fontSize: 64,
            fill: '#131a33',
          },
          line,
        ),
      ),
      s(
        'text',
        { x: 60, y: 1150, fontFamily: 'sans-serif', fontSize: 32, fill: '#131a33' },
        'Maillage',
      ),
    ],
  );
  return xml(toXast({ type: 'root', children: [drawing] }, { space: 'svg' }) as Root);
}

function place(cloth: Element): Element {
  Object.assign(cloth.properties, {
    x: 60,
    y: 90,
    width: 680,
    height: 384,
    preserveAspectRatio: 'xMinYMin meet',
  });
  return cloth;
}

/** The words of a title in lines; what does not fit is cut, and says so. */
function wrapped(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(cut(word));
  }
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), '…'];
}

// Never in the middle of what is read as one sign.
const cut = (word: string): string =>
  Array.from(new Intl.Segmenter('fr').segment(word), ({ segment }) => segment)
    .slice(0, LETTERS)
    .join('');
