import type { Root } from 'hast';

/** A file to import. */
export interface DocumentFile {
  /** Absolute path on disk. */
  path: string;
  bytes: Buffer;
}

/** An image of a document, as it holds it. */
export interface Picture {
  bytes: Buffer;
  /** Of its file, without the dot: `emf`. */
  extension: string;
}

/** What a document holds beside its text, for which no page has a place. */
export interface Apart {
  /** In English: `page header`. */
  what: string;
  text: string;
}

/** A document that was read, whatever its format. */
export interface ReadDocument {
  /** Its notes are elements of our own (`pairNotes`). */
  tree: Root;
  /** The title that its properties give, if they do. */
  title?: string | undefined;
  /** Its text, a passage a paragraph, taken from the file without the tree: what became of it is compared with this. */
  passages: string[];
  apart: Apart[];
  /** The image of an `img` of the tree; nothing for one that is elsewhere. */
  picture: (src: string) => Picture | undefined;
}

export type DocumentReader = (file: DocumentFile) => ReadDocument | Promise<ReadDocument>;
