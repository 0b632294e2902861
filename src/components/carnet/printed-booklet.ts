import { toHtml } from 'hast-util-to-html';
import { onePage } from '../../booklet/document.ts';
import type { Booklet } from '../../booklet/booklet.ts';
import { replaceImages } from '../../booklet/images.ts';
import { firstPages } from '../../booklet/page-numbers.ts';
import { countPages } from './measure.ts';

/** Firefox and Safari write no number in the margin of a page: contents with numbers would lead nowhere. */
export const writesPageNumbers = (): boolean => 'CSSMarginRule' in window;

/** Puts the booklet in its place, and the page numbers in its contents. Gives how many pages it has. */
export async function showBooklet(
  place: HTMLElement,
  booklet: Booklet,
  images: ReadonlySet<string>,
): Promise<number> {
  const page = onePage(booklet, writesPageNumbers());
  replaceImages(page, (address) => (images.has(address) ? address : undefined));
  place.innerHTML = toHtml(page);
  await Promise.all([
    document.fonts.load('1rem Atkinson'),
    document.fonts.load('1rem Bricolage'),
    ...[...place.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)),
  ]);
  const chapters = [...place.querySelectorAll<HTMLElement>('.feuillet')];
  const counts = countPages(chapters);
  const pages = firstPages(counts);
  for (const folio of place.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const at = chapters.findIndex((chapter) =>
      chapter.querySelector(`#${folio.dataset['pageOf'] ?? ''}`),
    );
    folio.textContent = String(pages[at] ?? '');
  }
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Which of those images can be shown. */
export async function shownImages(addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode().then(
        () => shown.add(address),
        () => undefined,
      );
    }),
  );
  return shown;
}
