import type { Place } from '../components/table-edits.ts';
import type { TableGrid } from '../components/table-grid.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'target'>;

/**
 * The cell that a key leads to, as in a spreadsheet; the row after the last one is to be added.
 * Nothing where the key does what it does in any text: Tab leaves from the last cell.
 */
export function nextPlace(grid: TableGrid, place: Place, pressed: Pressed): Place | undefined {
  const { row, column } = place;
  const isInside = (next: Place): boolean =>
    next.row >= 0 && next.row < grid.rows.length && next.column >= 0 && next.column < width;
  const width = grid.alignments.length;
  const at = row * width + column + (pressed.shiftKey ? -1 : 1);
  const { selectionStart, selectionEnd, value } = pressed.target as HTMLTextAreaElement;
  const isFirst = selectionStart === 0 && selectionEnd === 0;
  const isLast = selectionStart === value.length && selectionEnd === value.length;
  const next: Record<string, Place | false> = {
    Enter: { row: Math.max(0, row + (pressed.shiftKey ? -1 : 1)), column },
    Tab: { row: Math.floor(at / width), column: at % width },
    ArrowUp: isFirst && { row: row - 1, column },
    ArrowDown: isLast && { row: row + 1, column },
    ArrowLeft: isFirst && { row, column: column - 1 },
    ArrowRight: isLast && { row, column: column + 1 },
  };
  const found = next[pressed.key];
  if (!found) return undefined;
  return isInside(found) || pressed.key === 'Enter' ? found : undefined;
}
