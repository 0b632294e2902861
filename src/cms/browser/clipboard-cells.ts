import { pastedCells } from '../components/pasted-cells.ts';

/** The cells that were copied, from a spreadsheet or from the table of a page; nothing for plain words. */
export function clipboardCells(data: DataTransfer): string[][] | undefined {
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  return rows.length > 0 ? rows : pastedCells(data.getData('text/plain'));
}
