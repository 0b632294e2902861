import { typeOfFolder } from '../../model/type-ids.ts';
import { typeLabels } from '../../model/type-labels.ts';
import { markLetters } from '../../search/query/mark-letters.ts';
import type { SuggestionRow } from '../../search/query/suggest.ts';
import { GLASS } from '../icons/glass.ts';
import { typeIcons } from '../icons/type-icons.ts';
import { typeClass } from '../weave/type-class.ts';
import { segmentNodes } from './segment-nodes.ts';

/** A row as an option: the drawing of its type, its name with what was typed marked, and what it is. */
export function optionOf(
  [label, path, folder, page]: SuggestionRow,
  asked: readonly string[],
): HTMLElement {
  const type = typeOfFolder(folder);
  const where = document.createElement('small');
  where.textContent = page === undefined ? (type ? typeLabels[type].one : '') : `dans ${page}`;
  const option = withDrawing(
    type ? typeIcons[type] : '',
    segmentNodes(markLetters(label, asked)),
    where,
  );
  if (type) option.classList.add(typeClass[type]);
  option.dataset['path'] = path;
  return option;
}

/** The option that is always there: to search what is typed. */
export const searchOption = (typed: string): HTMLElement =>
  withDrawing(GLASS, [`Chercher «\u00a0${typed}\u00a0» dans toute la bibliothèque`]);

function withDrawing(path: string, name: (Node | string)[], ...more: Node[]): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  const words = document.createElement('span');
  words.append(...name);
  option.append(drawing(path), words, ...more);
  return option;
}

function drawing(path: string): Element {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [svg, line] = [make('svg'), make('path')];
  svg.setAttribute('class', 'icone');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
