import { CannotImport } from './cannot-import.ts';
import type { Apart, DocumentReader } from './document.ts';
import { pairNotes } from './footnotes.ts';
import { odtStyles } from './odt-styles.ts';
import { NOT_TEXT, odtToHtml } from './odt-to-html.ts';
import { openZip, textIn } from './open-zip.ts';
import { elementsNamed, readXml } from './xml.ts';
import { type TextFormat, xmlPassages } from './xml-passages.ts';

const FORMAT: TextFormat = {
  paragraphs: ['p', 'h'],
  spaces: ['s', 'tab', 'line-break'],
  skipped: [...NOT_TEXT, 'note', 'title', 'desc'],
};
const INSIDE: TextFormat = { ...FORMAT, skipped: [...NOT_TEXT, 'title', 'desc'] };

/**
 * LibreOffice files. No library on npm reads them and is kept up: the structure is XML, and
 * few of its elements are text.
 */
export const readOdt: DocumentReader = ({ bytes }) => {
  const files = openZip(bytes);
  if (textIn(files, 'META-INF/manifest.xml').includes('encryption-data'))
    throw new CannotImport('It is protected by a password: open it, remove the password, save it.');
  const content = readXml(textIn(files, 'content.xml'));
  const [body] = elementsNamed(content, 'text').filter(({ name }) => name.startsWith('office:'));
  if (!body) throw new CannotImport('It is not a text document: save it as .odt.');
  const styles = readXml(textIn(files, 'styles.xml') || '<none/>');
  const passagesOf = (names: readonly string[], within: typeof content): string[] =>
    names
      .flatMap((name) => elementsNamed(within, name))
      .flatMap((node) => xmlPassages(node, INSIDE));
  const apart = (what: string, passages: string[]): Apart[] =>
    [...new Set(passages)].map((text) => ({ what, text }));
  const [title] = elementsNamed(readXml(textIn(files, 'meta.xml') || '<none/>'), 'title');
  return {
    tree: pairNotes(odtToHtml(body, odtStyles([styles, content]))),
    title: title && xmlPassages(title, { ...FORMAT, paragraphs: ['title'], skipped: [] })[0],
    passages: [...xmlPassages(body, FORMAT), ...passagesOf(['note-body'], content)],
    apart: [
      ...apart('page header', passagesOf(['header', 'header-first', 'header-left'], styles)),
      ...apart('page footer', passagesOf(['footer', 'footer-first', 'footer-left'], styles)),
      ...apart('comment', commentsOf(body)),
    ],
    picture: (src) => {
      const found = Object.hasOwn(files, src) ? files[src] : undefined;
      return found && { bytes: Buffer.from(found), extension: src.slice(src.lastIndexOf('.') + 1) };
    },
  };
};

const commentsOf = (body: Parameters<typeof xmlPassages>[0]): string[] =>
  elementsNamed(body, 'annotation').flatMap((node) =>
    node.children.flatMap((child) => xmlPassages(child, { ...FORMAT, skipped: [] })),
  );
