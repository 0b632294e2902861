import { zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { CannotImport } from './cannot-import.ts';
import type { Apart, DocumentReader, Picture } from './document.ts';
import { docxNumbers } from './docx-numbers.ts';
import { pairNotes } from './footnotes.ts';
import { takeNumbers, withNumbers } from './number-marks.ts';
import { openZip, textIn } from './open-zip.ts';
import { elementsNamed, readXml } from './xml.ts';
import { type TextFormat, xmlPassages } from './xml-passages.ts';

const TEXT = /^word\/document\d*\.xml$/;
const NUMBERING = 'word/numbering.xml';
const STYLES_FILE = 'word/styles.xml';
const NOTES = /^word\/(?:foot|end)notes\d*\.xml$/;
const APART: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, 'page header'],
  [/^word\/footer\d*\.xml$/, 'page footer'],
  [/^word\/comments\d*\.xml$/, 'comment'],
  [/^word\/(?:charts|diagrams)\/(?:chart|data)\d*\.xml$/, 'chart or diagram'],
];

// Of a drawing written twice, mammoth reads the one for old programs. What was deleted or
// moved away is text no more.
const FORMAT: TextFormat = {
  paragraphs: ['p'],
  runs: ['t'],
  spaces: ['tab', 'br', 'cr'],
  skipped: ['Choice', 'del', 'moveFrom', 'instrText', 'pPr', 'rPr'],
};

// Names that Word keeps in every language.
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "r[style-name='Emphasis'] => em",
];

/** Word files: `mammoth` makes the tree; the text is read again from the XML itself. */
export const readDocx: DocumentReader = async ({ bytes }) => {
  const files = openZip(bytes);
  const paths = Object.keys(files);
  if (!paths.some((path) => TEXT.test(path)))
    throw new CannotImport('It is not a Word document: save it as .docx.');
  const passagesOf = (pattern: RegExp): string[] =>
    paths
      .filter((path) => pattern.test(path))
      .flatMap((path) => xmlPassages(readXml(textIn(files, path)), FORMAT));
  const pictures: Picture[] = [];
  const tree = fromHtml(await htmlOf(numbered(files), pictures), { fragment: true });
  takeNumbers(tree);
  return {
    tree: pairNotes(tree),
    title: titleIn(textIn(files, 'docProps/core.xml')),
    passages: [...passagesOf(TEXT), ...passagesOf(NOTES)],
    apart: APART.flatMap(([pattern, what]) =>
      [...new Set(passagesOf(pattern))].map((text): Apart => ({ what, text })),
    ),
    picture: (src) => pictures[Number(src)],
  };
};

/** The same files, with the numbers of lists as words: mammoth forgets them. */
function numbered(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const numbering = textIn(files, NUMBERING);
  const styles = textIn(files, STYLES_FILE);
  const written = Object.keys(files)
    .filter((path) => TEXT.test(path) && numbering !== '')
    .map((path) => {
      const document = textIn(files, path);
      const numbers = docxNumbers({ document, numbering, styles });
      return [path, Buffer.from(withNumbers(document, numbers))] as const;
    });
  return { ...files, ...Object.fromEntries(written) };
}

async function htmlOf(files: Record<string, Uint8Array>, pictures: Picture[]): Promise<string> {
  try {
    // Packed again, so that what is unpacked is what was measured.
    const buffer = Buffer.from(zipSync(files, { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        includeEmbeddedStyleMap: false,
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async (image) => {
          // Of no type at all, for a file that the document does not declare.
          const type = image.contentType as string | undefined;
          const extension = type?.replace(/^.*\/(?:x-)?/, '') ?? '';
          // An image that is linked and not in the file cannot be read: it is told as absent.
          const bytes = await image.readAsBuffer().catch(() => undefined);
          if (!bytes) return { src: 'linked' };
          pictures.push({ bytes, extension });
          return { src: String(pictures.length - 1) };
        }),
      },
    );
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new CannotImport('Word’s own structure is damaged in it: open it and save it again.');
  }
}

function titleIn(properties: string): string | undefined {
  if (properties === '') return undefined;
  const [title] = elementsNamed(readXml(properties), 'title');
  const [text] = title?.children ?? [];
  return text?.type === 'text' ? text.value : undefined;
}
