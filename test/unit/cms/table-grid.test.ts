import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorComponent } from '../../../src/cms/components/editor-component.ts';
import { footnote } from '../../../src/cms/components/footnote.ts';
import { pastedCells } from '../../../src/cms/components/pasted-cells.ts';
import {
  addColumn,
  addRow,
  alignColumn,
  moveColumn,
  moveRow,
  newGrid,
  pasteCells,
  removeColumn,
  removeRow,
  setCell,
} from '../../../src/cms/components/table-edits.ts';
import { readGrid, writeGrid } from '../../../src/cms/components/table-grid.ts';
import { partByTag } from '../../../src/parts/index.ts';

const MARKDOWN = '| a | b |\n| :-- | --: |\n| 1 \\| 2 | **x** |\n| `y\\|z` |  |';
const grid = readGrid(MARKDOWN) ?? newGrid();

describe('a table', () => {
  it('is a grid, and is written back the same', () => {
    expect(grid).toEqual({
      alignments: ['left', 'right'],
      rows: [
        ['a', 'b'],
        ['1 | 2', '**x**'],
        ['`y|z`', ''],
      ],
    });
    expect(writeGrid(grid)).toBe(MARKDOWN);
  });

  it('takes any text in its cells', () => {
    const cell = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 5 }), (rows) => {
        const written = writeGrid({ alignments: [null, 'center'], rows });
        // A backslash before a bar is one more: it escapes nothing else.
        const isPlain = !rows.flat().some((text) => /\\(\||$)|[`[\]<&*_~!\u0000]/.test(text));
        expect(written.split('\n')).toHaveLength(rows.length + 1);
        if (isPlain) expect(readGrid(written)?.rows).toEqual(rows);
      }),
    );
  });

  it.each(['', 'Un texte.', `${MARKDOWN}\n\nUn texte.`, '| a |'])('is not %j', (text) => {
    expect(readGrid(text)).toBeUndefined();
  });

  it('is edited from a cell', () => {
    const place = { row: 1, column: 0 };
    const column = (edited: typeof grid) => edited.rows.map((row) => row[0]);
    expect(column(setCell('3')(grid, place))).toEqual(['a', '3', '`y|z`']);
    expect(column(addRow(grid, place))).toEqual(['a', '1 | 2', '', '`y|z`']);
    expect(column(removeRow(grid, place))).toEqual(['a', '`y|z`']);
    expect(column(moveRow(1)(grid, place))).toEqual(['a', '`y|z`', '1 | 2']);
    expect(addColumn(grid, place).rows[0]).toEqual(['a', '', 'b']);
    expect(removeColumn(grid, place).rows[0]).toEqual(['b']);
    expect(moveColumn(1)(grid, place)).toMatchObject({ alignments: ['right', 'left'] });
    expect(alignColumn('center')(grid, place).alignments).toEqual(['center', 'right']);
  });

  it('keeps its titles, a row and a column', () => {
    expect(removeRow(grid, { row: 0, column: 0 })).toBe(grid);
    expect(moveRow(-1)(grid, { row: 1, column: 0 })).toBe(grid);
    const small = removeRow(grid, { row: 1, column: 0 });
    expect(removeRow(small, { row: 1, column: 0 })).toBe(small);
    const narrow = removeColumn(grid, { row: 0, column: 0 });
    expect(removeColumn(narrow, { row: 0, column: 0 })).toBe(narrow);
  });

  it('grows where what is pasted is larger', () => {
    expect(pasteCells([['x', 'y'], ['z']])(grid, { row: 2, column: 1 }).rows).toEqual([
      ['a', 'b', ''],
      ['1 | 2', '**x**', ''],
      ['`y|z`', 'x', 'y'],
      ['', 'z', ''],
    ]);
  });
});

describe('the cells of a spreadsheet', () => {
  it.each([
    [
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\t\tb', [['a', '', 'b']]],
    ['"un\ndeux"\t"dit ""oui"""', [['un deux', 'dit "oui"']]],
    ['a\nb', [['a'], ['b']]],
    ['un mot', undefined],
    ['', undefined],
  ])('%j', (text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });
});

describe('a table without a caption', () => {
  const tableau = partByTag.get('Tableau');
  const { pattern, fromBlock, toBlock } = editorComponent(tableau ?? ({} as never));
  const opened = (source: string) => fromBlock(pattern.exec(source) as RegExpExecArray);

  it('is the same form, and stays without', () => {
    expect(pattern.exec(`${MARKDOWN}\n\nSuite.`)?.[0]).toBe(MARKDOWN);
    expect(toBlock(opened(MARKDOWN))).toBe(MARKDOWN);
  });

  it('is a part once it has one', () => {
    expect(toBlock({ ...opened(MARKDOWN), legende: 'Qui' })).toBe(
      `<Tableau legende="Qui">\n\n${MARKDOWN}\n\n</Tableau>`,
    );
  });

  it('is not any line with a bar', () => {
    expect(pattern.test('| a |\n\nSuite.')).toBe(false);
    expect(pattern.test('a | b\n--- | ---')).toBe(false);
  });
});

describe('a footnote', () => {
  const { pattern, fromBlock, toBlock } = footnote;

  it.each([
    ['[^1]: Une note.', 'Une note.'],
    ['[^une-note]: Un.\n\n    Deux.\n\n    - trois', 'Un.\n\nDeux.\n\n- trois'],
    ['[^1]: Une\n    suite.', 'Une\nsuite.'],
  ])('is a form: %j', (source, text) => {
    const match = pattern.exec(`${source}\n\nUn texte.`);
    expect(match?.[0]).toBe(source);
    expect(fromBlock(match as RegExpExecArray)['contenu']).toBe(text);
    expect(toBlock(fromBlock(match as RegExpExecArray))).toBe(source);
  });

  it('ends where another begins', () => {
    expect(pattern.exec('[^1]: Une.\n[^2]: Deux.')?.[0]).toBe('[^1]: Une.');
  });

  it('has a mark without a space', () => {
    expect(toBlock({ repere: ' ma [note] ', contenu: 'x' })).toMatch(/^\[\^[^\s[\]]+\]: x$/);
  });
});
