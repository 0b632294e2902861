import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { type MetaField, WORDS_ANCHOR } from '../query/engine.ts';
import { tellingOf } from '../query/stop-words.ts';
import { ended } from '../query/word-end.ts';
import { wordsOf } from '../query/words.ts';
import type { SearchDocument } from './document.ts';

const LABELS_WEIGHT = '0.5';

const meta = (field: MetaField, content: string) =>
  content === ''
    ? []
    : [h('meta', { dataPagefindMeta: `${field}[content]`, content: ended(content) })];

const isOneWord = (keyword: string): boolean => tellingOf(wordsOf(keyword)).length === 1;

/** The page that Pagefind reads for a document: it exists in memory only. */
export function pageOf({
  title,
  summary,
  facts,
  sentences,
  body,
  names,
  keywords,
  labels,
}: SearchDocument): string {
  return toHtml(
    h('html', { lang: 'fr' }, [
      h('head', [
        ...meta('title', title),
        ...meta('noms', names.join(' · ')),
        ...meta('mots', keywords.filter(isOneWord).join(' · ')),
        ...meta('locutions', keywords.filter((keyword) => !isOneWord(keyword)).join(' · ')),
        ...meta('resume', summary),
        ...meta('faits', facts),
      ]),
      h('body', { dataPagefindBody: '' }, [
        h('h1', ended(title)),
        ...sentences.map((sentence) => h('p', ended(sentence))),
        ...endedTree(body).children.filter((node) => node.type !== 'doctype'),
        h('div', { id: WORDS_ANCHOR }, [
          ...labels.map((label) => h('p', { dataPagefindWeight: LABELS_WEIGHT }, ended(label))),
        ]),
      ]),
    ]),
  );
}

function endedTree(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'text', (node) => {
    node.value = ended(node.value);
  });
  return copy;
}
