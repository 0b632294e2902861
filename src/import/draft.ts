import { join } from 'node:path';
import { mendSource } from '../checks/mend.ts';
import { bodyToFile } from '../cms/format/body-text.ts';
import { toFile } from '../cms/format/entry-file.ts';
import { readEntry } from '../content/read-entry.ts';
import { readWithRemark } from '../markdown/index.ts';
import { folderOf, type TypeId, types } from '../model/index.ts';
import { markdownOf, withBox } from './body.ts';
import { CannotImport } from './cannot-import.ts';
import type { Apart, ReadDocument } from './document.ts';
import { placeFigures } from './figures.ts';
import { frontMatterOf } from './front-matter.ts';
import { levelHeadings } from './heading-levels.ts';
import { type AskAlternative, type TakenImages, takeImages } from './images.ts';
import { plainInline } from './inline.ts';
import { placeTables } from './place-tables.ts';
import { slugOf } from './slug.ts';
import { plainTables } from './tables.ts';
import { titleOf } from './title.ts';
import { toTree } from './to-tree.ts';
import { lostPassages } from './lost-passages.ts';
import { textOf } from './words.ts';
import { refuseTaken } from './write-draft.ts';

/** A page made from a document, not yet written. */
export interface Draft extends Pick<TakenImages, 'media' | 'aside'> {
  type: TypeId;
  slug: string;
  /** Where it goes in the content folder: `rencontres/x.mdx`. */
  path: string;
  source: string;
  /** What a person must still say, in French. */
  missing: string[];
  /** What was changed or left out, in English. */
  told: string[];
  apart: Apart[];
  /** Passages of which a word was not found again. */
  lost: string[];
}

const { control: TITLE } = types.event.fields.title;
/** The same for every type. */
const LONGEST_TITLE = TITLE.kind === 'line' ? (TITLE.max ?? Infinity) : Infinity;

/** Blocks where a document gives its own date, not those it speaks of. */
const OPENING = 3;

interface Options {
  type: TypeId;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Name of the document, with its extension. */
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  ask: AskAlternative;
}

/** Makes the draft of a page from a document. Writes nothing. */
export async function makeDraft(document: ReadDocument, options: Options): Promise<Draft> {
  const { type, fileName, contentDir, today, ask } = options;
  const told: string[] = [];
  plainTables(document.tree, (what) => told.push(what));
  plainInline(document.tree);
  const tree = toTree(document.tree);
  if (tree.children.length === 0) throw new CannotImport('It holds no text.');
  const named = titleOf(tree, document.title, fileName, LONGEST_TITLE);
  const slug = slugOf(named.title);
  if (slug === '')
    throw new CannotImport('Its title makes no address: give it a title in letters.');
  const path = `${folderOf(type)}/${slug}.mdx`;
  refuseTaken(join(contentDir, path));
  levelHeadings(tree);
  const images = await takeImages(tree, document.picture, slug, ask);
  placeFigures(tree);
  const withoutCaption = placeTables(tree);
  const opening = textOf({ type: 'root', children: tree.children.slice(0, OPENING) });
  const { values, missing } = frontMatterOf(type, { ...named, fileName, today, opening });
  if (images.withoutAlternative > 0)
    missing.push(`Alternative des images : ${images.withoutAlternative}`);
  if (withoutCaption > 0) missing.push(`Légende des tableaux : ${withoutCaption}`);
  const text = markdownOf(tree);
  return {
    type,
    slug,
    path,
    source: sourceOf(type, path, { ...values, body: withBox(missing, text) }),
    missing,
    told: [...told, ...images.told],
    apart: document.apart,
    media: images.media,
    aside: images.aside,
    lost: lostPassages(document.passages, `${named.title}\n${readBack(text)}`),
  };
}

/** The words of a text once it is in a file. */
const readBack = (text: string): string => textOf(readWithRemark(bodyToFile(text)));

/** The file of a page, which the library reads. */
function sourceOf(type: TypeId, path: string, form: Record<string, unknown>): string {
  const { source } = mendSource(type, toFile(type, form));
  const { problems } = readEntry({ type, slug: '', path, name: path }, Buffer.from(source));
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error) throw new Error(`The draft of ${path} is not a page: ${error.message}`);
  return source;
}
