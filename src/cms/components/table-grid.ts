import type { AlignType, Table } from 'mdast';
import { readMarkdown } from '../format/markdown-blocks.ts';

/** A table to fill: the first row holds the titles. A cell is Markdown on one line. */
export interface TableGrid {
  alignments: AlignType[];
  rows: string[][];
}

const RULES: Record<string, string> = { left: ':--', center: ':-:', right: '--:' };

/** The table that a text is; nothing where it is something else, or more. */
export function readGrid(markdown: string): TableGrid | undefined {
  const { children } = readMarkdown.parse(markdown);
  const [table] = children;
  if (table?.type !== 'table' || children.length > 1) return undefined;
  const rows = rowsOf(table, markdown);
  const width = Math.max(...rows.map((row) => row.length));
  return {
    alignments: Array.from({ length: width }, (_, column) => table.align?.[column] ?? null),
    rows: rows.map((row) => padded(row, width)),
  };
}

const rowsOf = (table: Table, markdown: string): string[][] =>
  table.children.map((row) =>
    row.children.map(({ children }) =>
      markdown
        .slice(children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset ?? 0)
        .replaceAll('\\|', '|'),
    ),
  );

/** A row of that many cells. */
export const padded = (row: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? '');

/** The table, written. */
export function writeGrid({ alignments, rows }: TableGrid): string {
  const [titles = [], ...others] = rows.map((row) => row.map(cellText));
  const rule = alignments.map((alignment) => RULES[alignment ?? ''] ?? '---');
  return [titles, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const cellText = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
