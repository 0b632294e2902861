import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import { createLibrary } from '../../../src/library/library.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import type { Grade, KnownSearch } from '../../../src/model/known-search.ts';
import {
  isSearchable,
  searchDocument,
  type SearchDocument,
} from '../../../src/search/index/document.ts';
import type { Indexed } from '../../../src/search/index/make.ts';
import { searchPage } from '../../../src/search/index/search-page.ts';
import { random } from '../random.ts';
import { renewal } from './rare-words.ts';

type TermEntry = Extract<AnyEntry, { type: 'term' }>;

interface Sheet {
  entry: AnyEntry;
  document: SearchDocument;
}

/** Beyond, a glossary would be a dictionary. */
const MOST_TERMS = 1_000;

/**
 * A library of that many sheets, as the index takes it. Up to its size, the real one, evenly thinned;
 * beyond, its own sheets with sentences drawn from all of them, and ever more rare words. The same
 * count gives the same library.
 */
export async function libraryOf(count: number): Promise<Indexed> {
  const { sheets, searches } = await realLibrary();
  const kept = Math.min(count, sheets.length);
  const real = Array.from(
    { length: kept },
    (_, rank) => sheets[Math.floor((rank * sheets.length) / kept)] as Sheet,
  );
  const draw = drawFrom(sheets);
  const terms = sheets.filter(({ entry }) => entry.type === 'term').length;
  const others = sheets.filter(({ entry }) => entry.type !== 'term');
  const copies = new Map<string, string[]>();
  const made = Array.from({ length: count - kept }, (_, rank) => {
    const models = terms + rank < MOST_TERMS ? sheets : others;
    const model = models[rank % models.length] as Sheet;
    const sheet = draw(model, rank);
    const paths = copies.get(model.document.path) ?? [];
    copies.set(model.document.path, paths);
    paths.push(sheet.document.path);
    return sheet;
  });
  const renewed = renewal(sheets.map(({ document }) => document.title));
  return {
    pages: [...real, ...made].map(({ entry, document }) => searchPage(entry, document)),
    searches: [...searches, ...searchesOf(copies, searches, renewed)],
  };
}

async function realLibrary(): Promise<{ sheets: Sheet[]; searches: KnownSearch[] }> {
  const { entries, bodies, searches } = await readCorpus('content');
  const library = createLibrary(entries.filter(isSearchable));
  const sheets = library.entries.map((entry) => ({
    entry,
    document: searchDocument(entry, bodies.get(entry.path) ?? '', library),
  }));
  return { sheets, searches };
}

/** As many known searches for the sheets made as the real ones have, in other words. */
function searchesOf(
  copies: ReadonlyMap<string, readonly string[]>,
  searches: readonly KnownSearch[],
  renewed: ReturnType<typeof renewal>,
): KnownSearch[] {
  const times = Math.max(0, ...Array.from(copies.values(), ({ length }) => length));
  return Array.from({ length: times }, (_, time) =>
    searches.map(({ words, pages }, rank) => {
      const drawn = random(time * searches.length + rank);
      const copied = (grade: Grade) =>
        pages[grade].flatMap((path) => copies.get(path)?.[time] ?? []);
      return {
        words: words.map((text) => renewed(text, drawn)),
        pages: {
          repondent: copied('repondent'),
          aident: copied('aident'),
          touchent: copied('touchent'),
        },
      };
    }),
  ).flat();
}

/** Blocks of a body that hold sentences, or name what follows. */
const blocksOf = ({ children }: Root): Element[] =>
  children.filter((node): node is Element => node.type === 'element');
const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

function drawFrom(sheets: readonly Sheet[]): (model: Sheet, rank: number) => Sheet {
  const documents = sheets.map(({ document }) => document);
  const blocks = documents.flatMap(({ body }) => blocksOf(body));
  const pools = {
    headings: blocks.filter(isHeading).map((block) => toString(block)),
    blocks: blocks.filter((block) => !isHeading(block)).map((block) => toString(block)),
    sentences: documents.flatMap(({ sentences }) => sentences),
    summaries: documents.map(({ summary }) => summary).filter((text) => text !== ''),
  };
  const renewed = renewal(
    documents.map(({ title, summary, sentences, body }) =>
      [title, summary, ...sentences, toString(body)].join(' '),
    ),
  );
  return ({ entry, document }, rank) => {
    const drawn = random(rank);
    const renew = (text: string) => renewed(text, drawn);
    const other = (pool: readonly string[]) => renew(drawn.pick(pool));
    const isTerm = entry.type === 'term';
    // No two entries of a glossary have the same name.
    const name = (text: string) => (isTerm ? renewed(text, drawn, true) : renew(text));
    return {
      entry: isTerm ? renamed(entry, name) : entry,
      document: {
        ...document,
        path: document.path.replace(/\/$/, `-${rank}/`),
        title: name(document.title),
        summary: document.summary && other(pools.summaries),
        sentences: document.sentences.map(() => other(pools.sentences)),
        body: {
          type: 'root',
          children: blocksOf(document.body).map((block, at) =>
            isHeading(block)
              ? h(block.tagName, { id: `titre-${at}` }, other(pools.headings))
              : h('p', other(pools.blocks)),
          ),
        },
        names: document.names.map(name),
        labels: document.labels.map((label) => renew(label)),
      },
    };
  };
}

/** A term, whose other names are in its data too. */
function renamed(entry: TermEntry, name: (text: string) => string): AnyEntry {
  const { acronym, synonyms } = entry.data;
  return {
    ...entry,
    data: {
      ...entry.data,
      acronym: acronym && name(acronym),
      synonyms: synonyms.map(name),
    },
  };
}
