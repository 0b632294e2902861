import { letters } from './letters.ts';
import type { OnPaper } from './on-paper.ts';
import { type PdfPage, piecesOf } from './read-pdf.ts';

const isHeading = (roles: string[]): boolean => roles.some((role) => /^H[1-6]$/.test(role));

/** The headings that are the last words of their page, though others follow. */
export const orphans = (pages: PdfPage[]): string[] =>
  pages.slice(0, -1).flatMap((page) => {
    const last = piecesOf(page).findLast(({ text }) => text.trim());
    return last && isHeading(last.roles) ? [last.text.trim()] : [];
  });

const textOf = (page: PdfPage): string =>
  letters(
    piecesOf(page)
      .map(({ text }) => text)
      .join(''),
  );

/** What should stand on one page, and does not. */
export function cut(pages: PdfPage[], { whole }: OnPaper): string[] {
  const texts = pages.map(textOf);
  return whole.filter((one) => !texts.some((text) => text.includes(letters(one))));
}

/** The tables that go on without the names of their columns. */
export function headless(pages: PdfPage[], { tables }: OnPaper): string[] {
  const texts = pages.map(textOf);
  return tables
    .filter(({ head }) => head !== '')
    .flatMap(({ head, rows }) =>
      texts
        .filter((text) => rows.some((row) => text.includes(letters(row))))
        .filter((text) => !text.includes(letters(head)))
        .map(() => head),
    );
}
