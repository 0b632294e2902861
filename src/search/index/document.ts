import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Library } from '../../library/library.ts';
import { compile, nowhere, type Surroundings } from '../../markdown/index.ts';
import { readWithSatteri } from '../../markdown/read-satteri.ts';
import { type AnyEntry, pathOf, summaryOf, titleOf } from '../../model/entry.ts';
import { plainText } from '../query/plain-text.ts';
import { facetsOf } from './facets.ts';
import { factsOf } from './facts.ts';
import { fieldTexts } from './texts.ts';

/** A page as the index takes it. Every text is in the spelling that queries are put in. */
export interface SearchDocument {
  /** Path of the page, without the base path. */
  path: string;
  title: string;
  summary: string;
  facts: string;
  sentences: string[];
  /** The body: headings with their anchors, then what stands under them. */
  body: Root;
  names: string[];
  keywords: string[];
  labels: string[];
  facets: Record<string, string[]>;
}

/** Drafts and archived entries are not found. */
export const isSearchable = ({ data }: AnyEntry): boolean => data.status === 'publiée';

export function searchDocument(entry: AnyEntry, body: string, library: Library): SearchDocument {
  const read = (source: string, kind: 'text' | 'body') =>
    compile(source, { reader: readWithSatteri, around: around(library), kind }).tree;
  const words = (source: string, kind: 'text' | 'body' = 'text') =>
    plainText(spaced(read(source, kind)));
  const { sentences, names, keywords, labels } = fieldTexts(entry, library);
  return {
    path: entry.path,
    title: plainText(titleOf(entry)),
    summary: words(summaryOf(entry) ?? ''),
    facts: plainText(factsOf(entry).join(' · ')),
    sentences: sentences.map(({ kind, source }) =>
      kind === 'plain' ? plainText(source) : words(source, kind),
    ),
    body: indexedCopy(read(body, 'body')),
    names: names.map(plainText),
    keywords: keywords.map(plainText),
    labels: labels.map((label) => words(label)),
    facets: facetsOf(entry),
  };
}

const around = (library: Library): Surroundings => ({
  ...nowhere,
  entry: (type, slug) => library.at(pathOf(type, slug)),
});

/** The text of a tree, its blocks parted by a space. */
function spaced(tree: Root): string {
  return tree.children
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? toString(node) : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without pictures, whose addresses Pagefind would take as metadata; texts in the index's spelling. */
function indexedCopy(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = plainText(node.value);
    if (node.type !== 'element' || !parent || index === undefined) return undefined;
    if (node.tagName === 'img' || node.tagName === 'svg') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { id } = node.properties;
    node.properties = /^h[1-6]$/.test(node.tagName) && id ? { id } : {};
    return undefined;
  });
  return tree;
}
