import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { decodeText } from './decode-text.ts';
import type { DocumentFile, DocumentReader, ReadDocument } from './document.ts';
import { pairNotes } from './footnotes.ts';
import { htmlPassages } from './html-passages.ts';
import { localPicture } from './local-picture.ts';

/** Elements whose characters nobody reads. */
const NOT_TEXT = new Set(['head', 'script', 'style', 'template']);

/** Web pages. */
export const readHtml: DocumentReader = (file) => documentOf(file, decodeText(file.bytes));

/** A document written in HTML, its images beside it. */
export function documentOf({ path }: DocumentFile, html: string): ReadDocument {
  const tree = fromHtml(html);
  const title = titleIn(tree);
  visit(tree, (node, index, parent) => {
    const isText = node.type === 'element' ? !NOT_TEXT.has(node.tagName) : node.type !== 'comment';
    if (isText || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  // The marks of notes are made again: they are no words of the document.
  pairNotes(tree);
  return {
    tree,
    title,
    passages: htmlPassages(tree),
    apart: [],
    picture: (src) => localPicture(path, src),
  };
}

function titleIn(tree: Root): string | undefined {
  let title: string | undefined;
  visit(tree, { type: 'element', tagName: 'title' }, (node) => {
    title ??= toString(node);
  });
  return title;
}
