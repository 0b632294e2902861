import { type DataOf, folderOf, type TypeId, types } from './index.ts';

/** A validated entry of the library, its body left on disk. */
export interface Entry<T extends TypeId = TypeId> {
  type: T;
  /** File name without extension; unique in its type, kept for life. */
  slug: string;
  /** Address under the base path: `/fiches/x/`. */
  path: string;
  /** Path of the file, relative to the folder that holds the content folder. */
  file: string;
  /** Line of the file where the body begins (from 1). */
  bodyLine: number;
  data: DataOf<T>;
  /** Headings of the body, and its links to pages of the site (paths without base). */
  headings: { depth: number; slug: string; text: string }[];
  links: string[];
  /** In `npm start` only: what is wrong in the file now, while its last good version is shown. */
  broken?: { line: number; message: string; fix: string }[];
}

/** An entry of some type: `entry.type` tells which. */
export type AnyEntry = { [T in TypeId]: Entry<T> }[TypeId];

export const pathOf = (type: TypeId, slug: string): string => `/${folderOf(type)}/${slug}/`;

const textOf = (entry: AnyEntry, field: string): string | undefined =>
  (entry.data as Record<string, unknown>)[field] as string | undefined;

export const titleOf = (entry: AnyEntry): string =>
  textOf(entry, types[entry.type].titleField) ?? entry.slug;

/** Inline Markdown, or nothing. */
export const summaryOf = (entry: AnyEntry): string | undefined =>
  textOf(entry, types[entry.type].summaryField);
