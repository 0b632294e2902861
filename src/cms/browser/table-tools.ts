import type { AlignType } from 'mdast';
import {
  addColumn,
  addRow,
  alignColumn,
  moveColumn,
  moveRow,
  type Place,
  removeColumn,
  removeRow,
  type TableEdit,
} from '../components/table-edits.ts';
import type { TableGrid } from '../components/table-grid.ts';
import { h, type ReactNode } from './decap.ts';

/** Does an edit from the current cell, and goes to a cell after it. */
type Do = (edit: TableEdit, next: Place) => void;

const ALIGNMENTS: [value: string, label: string][] = [
  ['', 'Alignement ordinaire'],
  ['left', 'À gauche'],
  ['center', 'Au centre'],
  ['right', 'À droite'],
];

/** What can be done to the row and the column of the current cell. */
export function tableTools({ rows, alignments }: TableGrid, place: Place, run: Do): ReactNode {
  const { row, column } = place;
  const [height, width] = [rows.length, alignments.length];
  const tool = (label: string, edit: TableEdit, next: Place, isPossible = true): ReactNode =>
    h(
      'button',
      { type: 'button', key: label, disabled: !isPossible, onClick: () => run(edit, next) },
      label,
    );
  const above = { row: row - 1, column };
  const below = { row: row + 1, column };
  const left = { row, column: column - 1 };
  const right = { row, column: column + 1 };
  return h(
    'div',
    { className: 'tableau-outils' },
    group(
      row === 0 ? 'Titres' : `Ligne ${row}`,
      tool('Ajouter une ligne dessous', addRow, below),
      tool('Monter la ligne', moveRow(-1), above, row > 1),
      tool('Descendre la ligne', moveRow(1), below, row > 0 && row < height - 1),
      tool('Retirer la ligne', removeRow, row < height - 1 ? place : above, row > 0 && height > 2),
    ),
    group(
      `Colonne ${rows[0]?.[column] || column + 1}`,
      tool('Ajouter une colonne à droite', addColumn, right),
      tool('Déplacer à gauche', moveColumn(-1), left, column > 0),
      tool('Déplacer à droite', moveColumn(1), right, column < width - 1),
      tool('Retirer la colonne', removeColumn, column < width - 1 ? place : left, width > 1),
      h(
        'select',
        {
          key: 'alignement',
          'aria-label': 'Alignement de la colonne',
          value: alignments[column] ?? '',
          onChange: (event: { target: { value: string } }) =>
            run(alignColumn((event.target.value || null) as AlignType), place),
        },
        ...ALIGNMENTS.map(([value, label]) => h('option', { key: value, value }, label)),
      ),
    ),
  );
}

const group = (label: string, ...tools: ReactNode[]): ReactNode =>
  h('div', { role: 'group', 'aria-label': label, key: label }, h('span', null, label), ...tools);
