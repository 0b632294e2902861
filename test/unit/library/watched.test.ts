import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { answerTo, watched } from '../../../src/library/watched.ts';
import { type AnyEntry, pathOf } from '../../../src/model/entry.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const entry = (type: TypeId, slug: string, more: object = {}, links: string[] = []): AnyEntry => {
  const { data } = validate(type, { ...leastData(type), ...more });
  return { type, slug, path: pathOf(type, slug), data, links, headings: [] } as unknown as AnyEntry;
};

const sheet = entry('actionSheet', 'une', { themes: ['emploi'] });
const other = entry('actionSheet', 'autre', { themes: ['emploi'] }, [sheet.path]);
const meeting = entry('event', 'rencontre', { series: { name: 'Cycle', rank: 1 } });
const digest = (one: AnyEntry): string => JSON.stringify(one);

/** Everything a page may ask. */
const asks = {
  entries: (library: ReturnType<typeof createLibrary>) => library.entries,
  pages: (library: ReturnType<typeof createLibrary>) => library.pages,
  of: (library: ReturnType<typeof createLibrary>) => library.of('actionSheet'),
  get: (library: ReturnType<typeof createLibrary>) => library.get('actionSheet', 'une'),
  at: (library: ReturnType<typeof createLibrary>) => library.at(sheet.path),
  mentionsOf: (library: ReturnType<typeof createLibrary>) => library.mentionsOf(sheet),
  relatedTo: (library: ReturnType<typeof createLibrary>) => library.relatedTo(sheet),
  meetingsOf: (library: ReturnType<typeof createLibrary>) => library.meetingsOf('Cycle'),
  answersTo: (library: ReturnType<typeof createLibrary>) =>
    library.answersTo(meeting as never, 'besoin'),
};

it.each(Object.keys(asks) as (keyof typeof asks)[])(
  '%s: the same answer, and a question whose answer tells a change',
  (name) => {
    const library = createLibrary([sheet, other, meeting]);
    const asked = new Set<string>();
    expect(asks[name](watched(library, asked))).toEqual(asks[name](library));
    expect(asked.size).toBe(1);
    const changed = [
      entry('actionSheet', 'une', { themes: ['emploi'], title: 'Un autre titre' }),
      entry('actionSheet', 'autre', { themes: ['emploi'], title: 'Un autre titre' }, [sheet.path]),
      entry('event', 'rencontre', { series: { name: 'Cycle', rank: 2 } }),
      entry('actionSheet', 'reponse', { needs: ['rencontre#besoin'] }),
    ];
    for (const question of asked) {
      const before = answerTo(question, library, digest);
      expect(answerTo(question, createLibrary([sheet, other, meeting]), digest)).toBe(before);
      expect(answerTo(question, createLibrary(changed), digest)).not.toBe(before);
    }
  },
);

it('asks again of an entry that has gone', () => {
  const library = createLibrary([meeting]);
  for (const question of [`at ${sheet.path}`, `mentions ${sheet.path}`, `related ${sheet.path}`])
    expect(answerTo(question, library, digest)).toBe('');
});
