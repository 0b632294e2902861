import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentProblems } from '../../src/commands/content-problems.ts';
import { type Corpus, corpusReader } from '../../src/content/corpus.ts';
import { describe as tell } from '../../src/content/report.ts';
import { compile, readWithRemark, toHtmlText } from '../../src/markdown/index.ts';
import { readWithSatteri } from '../../src/markdown/read-satteri.ts';
import { introduced } from '../../src/model/introduction.ts';
import { type AnyEntry, pathOf } from '../../src/model/entry.ts';
import { referencesOf } from '../../src/model/references.ts';
import { leavesOf } from '../../src/model/walk.ts';
import { around } from '../fixtures/surroundings.ts';
import { TEST_DAY } from '../test-day.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await corpusReader(resolve('content'))();
});

const of = (type: string): AnyEntry[] => corpus.entries.filter((entry) => entry.type === type);

describe('the content', () => {
  it('has no problem, in its fields or in its bodies', async () => {
    const { problems } = await contentProblems(resolve('content'), TEST_DAY);
    expect(problems.map(tell)).toEqual([]);
  });

  it('holds the five documents, and what came out of them', () => {
    expect(of('event')).toHaveLength(5);
    expect(of('practice').length).toBeGreaterThanOrEqual(12);
    expect(of('actionSheet').length).toBeGreaterThanOrEqual(12);
    expect(of('term').length).toBeGreaterThanOrEqual(40);
    expect(of('organisation').length + of('resource').length).toBeGreaterThanOrEqual(40);
    expect(
      of('event').filter(({ data }) => 'kind' in data && data.kind === 'convention'),
    ).toHaveLength(1);
  });

  it('links both ways: what came out of a meeting names it, and the reverse', () => {
    const mentions = new Map<string, Set<string>>();
    for (const entry of corpus.entries) {
      const targets = referencesOf(entry.type, entry.data).map(({ type, slug }) =>
        pathOf(type, slug),
      );
      mentions.set(entry.path, new Set([...targets, ...entry.links]));
    }
    const oneWay = of('event').flatMap((event) =>
      [...(mentions.get(event.path) ?? [])]
        .filter(
          (path) => /^\/(fiches|pratiques)\//.test(path) && !mentions.get(path)?.has(event.path),
        )
        .map((path) => `${event.path} → ${path}`),
    );
    expect(oneWay).toEqual([]);
  });

  it('introduces every theme and every audience in a few words, with where to begin', () => {
    const expected = Object.entries(introduced).flatMap(([folder, { terms }]) =>
      terms.map(({ value }) => `/${folder}/${value}/`),
    );
    expect(corpus.introductions.map(({ path }) => path).sort()).toEqual(expected.sort());
    const wrong = corpus.introductions.filter(({ source, links }) => {
      const text = source.replace(/\]\([^)]*\)/g, ']');
      const words = text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
      return words < 120 || words > 200 || links.length < 3 || !/par où commencer/i.test(text);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('answers every need, or says that nothing does', () => {
    const answered = new Set(
      corpus.entries.flatMap(({ type, data }) =>
        type === 'actionSheet' || type === 'practice' ? data.needs : [],
      ),
    );
    const unsaid = corpus.entries.flatMap((entry) =>
      entry.type === 'event'
        ? entry.data.needs
            .filter(
              ({ id, status }) => (status === 'ouvert') === answered.has(`${entry.slug}#${id}`),
            )
            .map(({ id, status }) => `${entry.slug}#${id}: ${status}`)
        : [],
    );
    expect(unsaid).toEqual([]);
  });

  it('has no orphan: something leads to every entry', () => {
    const reached = new Set(
      corpus.entries.flatMap((entry) => [
        ...referencesOf(entry.type, entry.data).map(({ type, slug }) => pathOf(type, slug)),
        ...entry.links,
      ]),
    );
    expect(
      corpus.entries
        .filter(({ path, type }) => type !== 'event' && !reached.has(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('shows roles and organisations, no person’s e-mail or mobile number', () => {
    const found = corpus.entries.filter((entry) =>
      /[\w.+-]+@[\w-]+\.[a-z]{2,}|\b0[67](?:[ .]?\d{2}){4}\b/i.test(
        JSON.stringify(entry.data) + (corpus.bodies.get(entry.path) ?? ''),
      ),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('is read alike by both readers', () => {
    const different = corpus.entries.flatMap((entry) => {
      const fields = leavesOf(entry.type, entry.data).filter(
        ({ control }) => control.kind === 'text' || control.kind === 'body',
      );
      const texts = [
        corpus.bodies.get(entry.path) ?? '',
        ...fields.map(({ value }) => String(value)),
      ];
      return texts
        .filter((text) => html(text, readWithSatteri) !== html(text, readWithRemark))
        .map((text) => `${entry.file}: ${text.slice(0, 80)}`);
    });
    expect(different).toEqual([]);
  });
});

const html = (source: string, reader: typeof readWithRemark): string =>
  toHtmlText(compile(source, { reader, around }).tree);
