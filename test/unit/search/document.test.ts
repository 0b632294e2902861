import { beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import { TYPE_IDS, types } from '../../../src/model/index.ts';
import {
  isSearchable,
  type SearchDocument,
  searchDocument,
} from '../../../src/search/index/document.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';
import { pageOf } from '../../../src/search/index/page.ts';
import { unended } from '../../../src/search/query/word-end.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { fullData } from '../../fixtures/full-entries.ts';

const entries = TYPE_IDS.map((type) => entryOf(type, 'exemple', fullData(type)) as AnyEntry);
const library = createLibrary(entries);
const BODY =
  '## Le début\n\nL’accès au cœur du porte‑à‑porte.\n\n<Figure src="/media/exemple.svg" alt="Un plan" legende="La légende" />\n';
const documents = new Map<string, SearchDocument>();

beforeAll(() => {
  for (const entry of entries) documents.set(entry.type, searchDocument(entry, BODY, library));
});
const documentOf = (type: string) => documents.get(type) as SearchDocument;

describe('the document made from a full entry', () => {
  it('has the texts of the fields, not the body alone', () => {
    const { sentences } = documentOf('actionSheet');
    for (const text of [
      'Corps steps-instruction',
      'Ligne steps-title',
      'Texte watchpoints-text',
      'Texte objective',
      'Texte prerequisites',
    ])
      expect(sentences).toContain(text);
    expect(documentOf('event').sentences).toContain('Texte needs-text');
    expect(documentOf('practice').sentences).toContain('Texte whatDidNotWork');
  });

  it('has the labels of its values, the names it points to and the needs it answers', () => {
    const { labels } = documentOf('actionSheet');
    expect(labels).toEqual(
      expect.arrayContaining([
        'Fiche action',
        'Aller vers et créer la confiance',
        'Ligne nom',
        'Texte needs-text',
      ]),
    );
    const { names, keywords } = documentOf('term');
    expect(names).toEqual(['Ligne acronym', 'Ligne synonyms']);
    expect(keywords).toEqual(['Ligne keywords']);
  });

  it.each(TYPE_IDS)('%s: holds no identifier, address, date or provenance', (type) => {
    const page = unended(pageOf(documentOf(type)));
    expect(page).not.toMatch(
      /https?:|\/media\/|exemple#|2026-11-21|source 1|proposé par la rédaction|publiée/i,
    );
    expect(page).not.toContain('>exemple<');
    if (type === 'organisation')
      expect(page).not.toMatch(/Ligne (pivot|id|telephone|courriels|code_insee)</);
  });

  it('is in the spelling of the index, sections keeping their anchors', () => {
    const page = unended(pageOf(documentOf('practice')));
    expect(page).toContain('<h2 id="s-le-debut">Le début</h2>');
    expect(page).toContain("L'accès au coeur du porte-à-porte.");
    expect(page).toContain('La légende');
    expect(page).not.toMatch(/<img|[’œ\u2010\u2011]/);
  });

  it('has title, names, keywords, summary and facts as metadata, and nothing else', () => {
    const fields = [
      ...pageOf({
        ...documentOf('event'),
        names: ['autre nom'],
        keywords: ['atelier', 'mot de passe'],
      }).matchAll(/data-pagefind-meta="(\w+)\[content\]"/g),
    ].map(([, name]) => name);
    expect(fields).toEqual(['title', 'noms', 'mots', 'locutions', 'resume', 'faits']);
  });
});

describe('what is searched', () => {
  it('is what is published', async () => {
    const [first] = entries as [AnyEntry];
    const as = (status: string) => ({ ...first, data: { ...first.data, status } }) as AnyEntry;
    expect(['publiée', 'brouillon', 'archivée'].map((status) => isSearchable(as(status)))).toEqual([
      true,
      false,
      false,
    ]);
    const pagesOf = (some: AnyEntry[]) => new KeptPages('').of(some, new Map());
    expect(await pagesOf([as('brouillon'), as('archivée')])).toEqual([]);
    expect(await pagesOf(entries)).toHaveLength(Object.keys(types).length);
  });
});
