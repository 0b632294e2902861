import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import MiniSearch from 'minisearch';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import { familyOf } from '../../../src/search/query/family.ts';
import { isStopWord } from '../../../src/search/query/stop-words.ts';
import { unended } from '../../../src/search/query/word-end.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import { type Ask, idOf, SHOWN } from './corpus.ts';

/** MiniSearch set up for French: our words and stems, prefixes and spelling mistakes allowed. */
export function minisearch(pages: readonly SearchPage[]): Ask {
  const index = new MiniSearch({
    fields: ['title', 'noms', 'mots', 'locutions', 'resume', 'faits', 'text'],
    tokenize: wordsOf,
    processTerm: (word) => (isStopWord(word) ? null : familyOf(word)),
    searchOptions: {
      boost: { title: 5, noms: 4, mots: 4, resume: 3 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(pages.map(({ path, html }) => ({ id: idOf(path), ...textsOf(unended(html)) })));
  return (query) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, SHOWN)
        .map(({ id }) => String(id)),
    );
}

function textsOf(html: string): Record<string, string> {
  const tree = fromHtml(html);
  const texts: Record<string, string> = { text: toString(tree) };
  visit(tree, 'element', ({ properties }) => {
    const name = String(properties['dataPagefindMeta'] ?? '').replace('[content]', '');
    if (name !== '') texts[name] = String(properties['content']);
  });
  return texts;
}
