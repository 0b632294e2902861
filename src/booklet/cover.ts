import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { BAND_HEIGHT } from '../components/weave/band.ts';
import { typeClass } from '../components/weave/type-class.ts';
import { dayInFrench } from '../components/french-date.ts';
import { TYPE_IDS } from '../model/type-ids.ts';
import type { Booklet } from './booklet.ts';
import { clothOfType } from './cloth.ts';
import { inFrench } from './counts.ts';

/** Of the cloth of a cover, in the units of its drawing. */
const CLOTH = { width: 680, height: 384, thinnest: 16 };

/** The first page: the cloth of the sheets, the title, the note, what was left out. */
export function cover({ title, note, day, sheets, absent }: Booklet): Element {
  return h('section', { className: ['feuillet', 'couverture'] }, [
    clothOfSheets(sheets.map(({ dye }) => dye)),
    h('h1', { id: 'couverture', dir: 'auto' }, title),
    ...paragraphs(note).map((lines) => h('p', { className: ['note'], dir: 'auto' }, lines)),
    h('p', { className: ['fait-le'] }, [
      `${inFrench(sheets.length, 'fiche')} de Maillage, la bibliothèque des bonnes pratiques de l’inclusion numérique. `,
      `Carnet fait le ${dayInFrench(day)}.`,
    ]),
    absent.length > 0 ? notice(absent) : undefined,
  ]);
}

const notice = (absent: readonly string[]): Element =>
  h('div', { className: ['avis'] }, [
    h('p', [
      h('strong', 'Ce carnet n’est pas complet.'),
      ' Au moment de le faire, ces pages n’ont pas pu être lues\u00a0:',
    ]),
    h(
      'ul',
      absent.map((name) => h('li', name)),
    ),
  ]);

/** A band of the cloth of each sheet, one under another: a carnet is known by its weave. */
export function clothOfSheets(dyes: readonly string[]): Element {
  const most = CLOTH.height / CLOTH.thinnest;
  const types = dyes
    .slice(0, most)
    .flatMap((dye) => TYPE_IDS.filter((id) => typeClass[id] === dye));
  const step = BAND_HEIGHT / 4;
  const height = Math.min(
    BAND_HEIGHT,
    Math.floor(CLOTH.height / Math.max(1, types.length) / step) * step,
  );
  const viewBox = `0 0 ${CLOTH.width} ${height * Math.max(1, types.length)}`;
  return s(
    'svg',
    { className: ['tissu'], viewBox, ariaHidden: 'true' },
    types.map((type, index) =>
      s(
        'g',
        { transform: `translate(0 ${index * height})` },
        clothOfType(type, CLOTH.width, height),
      ),
    ),
  );
}

/** A text as it was typed: empty lines part paragraphs, others part lines. */
const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      part.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), line] : [line])),
    );
