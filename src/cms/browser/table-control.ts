import {
  addRow,
  newGrid,
  pasteCells,
  type Place,
  setCell,
  type TableEdit,
} from '../components/table-edits.ts';
import { readGrid, type TableGrid, writeGrid } from '../components/table-grid.ts';
import { type ControlProps, createClass, h, type ReactNode } from './decap.ts';
import { clipboardCells } from './clipboard-cells.ts';
import { nextPlace } from './table-keys.ts';
import { tableTools } from './table-tools.ts';

interface State {
  /** Absent where the text is not one table: it is then edited as text. */
  grid: TableGrid | undefined;
  place: Place;
}

// Decap's `createClass` binds each of them.
interface Members {
  /** What was last read or given: only another value is read again. */
  known: string;
  root: HTMLElement | null;
  /** The cell to go to, once it is on the page. */
  wanted: Place | undefined;
  hold: (root: HTMLElement | null) => void;
  edit: (edit: TableEdit, place?: Place) => void;
  go: (place: Place) => void;
  press: (event: KeyboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  cell: (text: string, row: number, column: number) => ReactNode;
  asText: () => ReactNode;
}

const gridOf = (value: string): TableGrid | undefined =>
  value.trim() === '' ? newGrid() : readGrid(value);

/** A table as a grid to fill; what is given and taken is Markdown. */
export const tableControl = () =>
  createClass<ControlProps & { value?: string }, State, Members>({
    known: '',
    root: null,
    wanted: undefined,

    getInitialState() {
      this.known = this.props.value ?? '';
      return { grid: gridOf(this.known), place: { row: 0, column: 0 } };
    },

    hold(root) {
      this.root = root;
    },

    componentDidUpdate() {
      const { wanted } = this;
      this.wanted = undefined;
      if (wanted)
        this.root
          ?.querySelector<HTMLElement>(`[data-place="${wanted.row},${wanted.column}"]`)
          ?.focus();
      const { value = '' } = this.props;
      if (value === this.known) return;
      this.known = value;
      this.setState({ grid: gridOf(value) });
    },

    edit(edit, place) {
      const { grid: before, place: current } = this.state;
      if (!before) return;
      const grid = edit(before, place ?? current);
      this.known = writeGrid(grid);
      this.setState({ grid });
      this.props.onChange(this.known);
    },

    go(place) {
      this.wanted = place;
      this.setState({ place });
    },

    press(event) {
      const { grid, place } = this.state;
      const next = grid && nextPlace(grid, place, event);
      // Decap's rich text, around, has keys of its own.
      if (event.key !== 'Escape') event.stopPropagation();
      if (!next) return;
      event.preventDefault();
      if (next.row === grid.rows.length) this.edit(addRow);
      this.go(next);
    },

    paste(event) {
      event.stopPropagation();
      const cells = event.clipboardData && clipboardCells(event.clipboardData);
      if (!cells) return;
      event.preventDefault();
      this.edit(pasteCells(cells));
    },

    cell(text, row, column) {
      const title = this.state.grid?.rows[0]?.[column] || String(column + 1);
      const label =
        row === 0 ? `Titre de la colonne ${column + 1}` : `Ligne ${row}, colonne ${title}`;
      return h(
        row === 0 ? 'th' : 'td',
        { key: column, style: { textAlign: this.state.grid?.alignments[column] ?? undefined } },
        h('textarea', {
          'aria-label': label,
          'data-place': `${row},${column}`,
          rows: 1,
          value: text,
          onFocus: () => {
            this.props.setActiveStyle();
            this.setState({ place: { row, column } });
          },
          onBlur: this.props.setInactiveStyle,
          onChange: (event: { target: { value: string } }) =>
            this.edit(setCell(event.target.value), { row, column }),
        }),
      );
    },

    asText() {
      const { value = '', forID, classNameWrapper, onChange } = this.props;
      return h('textarea', {
        id: forID,
        className: classNameWrapper,
        rows: 8,
        value,
        onChange: (event: { target: { value: string } }) => onChange(event.target.value),
      });
    },

    render() {
      const { grid, place } = this.state;
      if (!grid) return this.asText();
      return h(
        'div',
        { className: `${this.props.classNameWrapper} tableau-grille`, ref: this.hold },
        h(
          'div',
          { className: 'tableau-cases' },
          h(
            'table',
            { onKeyDown: this.press, onPaste: this.paste },
            h(
              'tbody',
              null,
              ...grid.rows.map((row, index) =>
                h(
                  'tr',
                  { key: index },
                  ...row.map((text, column) => this.cell(text, index, column)),
                ),
              ),
            ),
          ),
        ),
        tableTools(grid, place, (edit, next) => {
          this.edit(edit);
          this.go(next);
        }),
      );
    },
  });
