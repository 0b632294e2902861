import { toldAbsent } from '../../booklet/absent.ts';
import type { Booklet } from '../../booklet/booklet.ts';
import { epub } from '../../booklet/epub/epub.ts';
import { fileName } from '../../booklet/file-name.ts';
import { gather } from '../../booklet/gather.ts';
import { htmlFile } from '../../booklet/html-file.ts';
import { imagesOf, type Pictures } from '../../booklet/images.ts';
import type { Selection } from '../../carnet/selection.ts';
import bookStyles from '../../styles/booklet/book.css?inline';
import fileStyles from '../../styles/booklet/booklet.css?inline';
import coverStyles from '../../styles/booklet/cover-image.css?inline';
import { readerDay } from '../reading/reader-day.ts';
import { fetchPictures } from './pictures.ts';
import { siteShelf } from './site-shelf.ts';

const FORMS = {
  epub: {
    type: 'application/epub+zip',
    make: (booklet: Booklet, pictures: Pictures) =>
      epub(booklet, pictures, { pages: bookStyles, cover: coverStyles }),
  },
  html: {
    type: 'text/html',
    make: (booklet: Booklet, pictures: Pictures) => htmlFile(booklet, pictures, fileStyles),
  },
} as const;

/** Makes a carnet into a file, and gives it to the person. */
export async function downloadFile(
  kind: keyof typeof FORMS,
  selection: Selection,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const booklet = await gather(selection, await siteShelf(), readerDay(), progress);
  if (booklet.sheets.length === 0) throw new Error(NOTHING_READ);
  const addresses = imagesOf(booklet);
  const pictures = await fetchPictures(addresses);
  const told = toldAbsent(booklet.absent, addresses.length - pictures.size);
  if (told && !confirm(`${told}\n\nFaire le fichier quand même\u202f?`))
    throw new Error(`Rien n’a été téléchargé. ${told}`);
  const { type, make } = FORMS[kind];
  give(new Blob([make(booklet, pictures)], { type }), `${fileName(booklet.title)}.${kind}`);
}

export const NOTHING_READ =
  'Aucune de ces pages n’a pu être lue. Vérifiez que vous êtes en ligne, puis recommencez.';

function give(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
