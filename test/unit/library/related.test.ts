import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { WEIGHED } from '../../../src/library/near.ts';
import { type AnyEntry, pathOf } from '../../../src/model/entry.ts';

const THEMES = ['coordonner', 'diagnostiquer', 'emploi', 'sante'];
const AUDIENCES = ['jeunes', 'seniors', 'familles', 'femmes', 'actifs'];
const NEEDS = ['raismes#former', 'raismes#relier', 'pantin#jouer'];

type Shared = Record<'themes' | 'audiences' | 'needs', string[]>;

const libraryOf = (all: Shared[]) =>
  all.map((shared, rank) => {
    const slug = `s-${String(rank).padStart(4, '0')}`;
    const type = 'actionSheet';
    const data = { ...shared, related: [], status: 'publiée', formerAddresses: [] };
    return { type, slug, path: pathOf(type, slug), data, links: [] } as unknown as AnyEntry;
  });

/** What is nearest, every sheet weighed against every other. */
function byWeighingAll(entry: AnyEntry, entries: readonly AnyEntry[]): string[] {
  const of = ({ data }: AnyEntry) => data as unknown as Shared;
  const common = (other: AnyEntry, key: keyof Shared) =>
    of(entry)[key].filter((value) => of(other)[key].includes(value)).length;
  return entries
    .filter((other) => other !== entry)
    .map((other) => ({
      path: other.path,
      score: common(other, 'needs') * 4 + common(other, 'themes') * 2 + common(other, 'audiences'),
    }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score || a.path.localeCompare(b.path))
    .slice(0, 5)
    .map(({ path }) => path);
}

const shared = fc.record({
  themes: fc.subarray(THEMES),
  audiences: fc.subarray(AUDIENCES),
  needs: fc.subarray(NEEDS),
});

it('chooses what weighing every pair would, in a library of ordinary size', () => {
  fc.assert(
    fc.property(fc.array(shared, { minLength: 1, maxLength: 60 }), (all) => {
      const entries = libraryOf(all);
      const library = createLibrary(entries);
      for (const entry of entries)
        expect(library.relatedTo(entry).map((near) => near.entry.path)).toEqual(
          byWeighingAll(entry, entries),
        );
    }),
  );
});

it('beyond, still chooses what shares the most, and not the same few for everyone', () => {
  const alike: Shared = { themes: ['emploi'], audiences: ['jeunes'], needs: [] };
  const entries = libraryOf([
    ...Array.from({ length: WEIGHED * 4 }, () => alike),
    { ...alike, needs: ['raismes#former'] },
    { ...alike, needs: ['raismes#former'] },
  ]);
  const library = createLibrary(entries);
  const [first, last] = [entries[0] as AnyEntry, entries.at(-1) as AnyEntry];
  expect(library.relatedTo(last)[0]?.entry).toBe(entries.at(-2));
  const chosen = entries.flatMap((entry) =>
    library.relatedTo(entry).map((near) => near.entry.path),
  );
  expect(new Set(chosen).size).toBeGreaterThan(WEIGHED);
  expect(library.relatedTo(first)).toHaveLength(5);
});
