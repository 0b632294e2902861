import type { PageIndex } from '../carnet/page-index.ts';
import type { Library } from '../library/library.ts';
import { summaryOf, titleOf } from '../model/entry.ts';
import type { Publication } from './publication.ts';

/** The title and summary of every page of the library, and what became of those that moved. */
export const pageIndex = (library: Library, { plain }: Publication): PageIndex => ({
  pages: Object.fromEntries(
    library.pages.map((entry) => [
      entry.path,
      [plain(titleOf(entry)), plain(summaryOf(entry) ?? '')],
    ]),
  ),
  moved: Object.fromEntries(
    library.pages.flatMap((entry) =>
      entry.data.formerAddresses.map((former) => [`/${former}/`, entry.path]),
    ),
  ),
});
