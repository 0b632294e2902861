import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type MetaField, WORDS_ANCHOR } from '../query/engine.ts';
import type { SearchDocument } from './document.ts';

const WEIGHT = { names: '6', labels: '0.5' };

const meta = (field: MetaField, content: string) =>
  content === '' ? [] : [h('meta', { dataPagefindMeta: `${field}[content]`, content })];

/** The page that Pagefind reads for a document: it exists in memory only. */
export function pageOf({
  title,
  summary,
  facts,
  sentences,
  body,
  names,
  labels,
}: SearchDocument): string {
  const weighed = (texts: string[], weight: string) =>
    texts.map((text) => h('p', { dataPagefindWeight: weight }, text));
  return toHtml(
    h('html', { lang: 'fr' }, [
      h('head', [...meta('title', title), ...meta('resume', summary), ...meta('faits', facts)]),
      h('body', { dataPagefindBody: '' }, [
        h('h1', title),
        ...sentences.map((sentence) => h('p', sentence)),
        ...body.children.filter((node) => node.type !== 'doctype'),
        h('div', { id: WORDS_ANCHOR }, [
          ...weighed(names, WEIGHT.names),
          ...weighed(labels, WEIGHT.labels),
        ]),
      ]),
    ]),
  );
}
