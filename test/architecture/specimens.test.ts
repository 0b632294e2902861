import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Components that no specimen shows, each with its reason. */
const NOT_SHOWN: Record<string, string> = {
  'src/components/StructuredData.astro': 'has nothing to see',
  'src/components/carnet/MyCarnet.astro': 'is a whole page, with ids of its own',
  'src/components/carnet/Row.astro': 'is a mould, that the carnet fills',
  'src/components/search/NothingToSearch.astro': 'is a whole page, with a title of its own',
  'src/components/search/ResultTemplate.astro': 'is a mould, that the search fills',
  'src/components/search/SearchPage.astro': 'is a whole page, with ids of its own',
};

const files = new Map(sourceFiles('src').map((file) => [file.path, file]));

/** What a file shows, by itself and by what it imports. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const target of files.get(path)?.imports ?? []) reach(target, seen);
  return seen;
}

const pages = [...files.keys()].filter(
  (path) => path.startsWith('src/design/') || path.startsWith('src/pages/design/'),
);
const shown = new Set(pages.flatMap((path) => [...reach(path)]));

it('every component is shown in /design/: give a new one a specimen in src/design/specimens/', () => {
  const components = [...files.keys()].filter(
    (path) => path.startsWith('src/components/') && path.endsWith('.astro'),
  );
  expect(components.length).toBeGreaterThan(15);
  expect(components.filter((path) => !shown.has(path) && !(path in NOT_SHOWN))).toEqual([]);
  expect(Object.keys(NOT_SHOWN).filter((path) => !files.has(path) || shown.has(path))).toEqual([]);
});
