import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CannotImport } from './cannot-import.ts';
import type { DocumentReader, ReadDocument } from './document.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';

const READERS: Readonly<Record<string, DocumentReader>> = {
  '.docx': readDocx,
  '.odt': readOdt,
  '.html': readHtml,
  '.htm': readHtml,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
};

/** Other formats in which people keep what they wrote. */
const OTHER_DOCUMENTS = new Set([
  '.doc',
  '.docm',
  '.dot',
  '.dotx',
  '.rtf',
  '.pdf',
  '.pages',
  '.ott',
  '.fodt',
  '.txt',
  '.wps',
]);

const MOST_BYTES = 100_000_000;

const isImportable = (name: string): boolean => extname(name).toLowerCase() in READERS;

/** Whether a file holds somebody's text, in a format that can be imported or not. */
export const isDocument = (name: string): boolean =>
  isImportable(name) || OTHER_DOCUMENTS.has(extname(name).toLowerCase());

/** Reads a document, by the format that its name says. */
export async function readDocument(path: string): Promise<ReadDocument> {
  const extension = extname(path).toLowerCase();
  const reader = READERS[extension];
  if (!reader)
    throw new CannotImport(
      `${extension === '' ? 'A file without extension' : extension} cannot be read: open it and save it as .docx or .odt.`,
    );
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES)
    throw new CannotImport('It is larger than 100 MB: make its images smaller, or cut it.');
  try {
    return await reader({ path, bytes });
  } catch (error) {
    if (error instanceof RangeError)
      throw new CannotImport('It nests too many things in each other: simplify it.');
    throw error;
  }
}
