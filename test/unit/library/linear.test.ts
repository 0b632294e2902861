import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { type AnyEntry, pathOf } from '../../../src/model/entry.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';
import { frontMatter } from '../../bench/front-matter.ts';
import { random } from '../../bench/random.ts';
import { slugsOf } from '../../bench/slugs.ts';

/** A library of that many entries, whose data count how often they are read. */
function counted(count: number): { entries: AnyEntry[]; reads: () => number } {
  let reads = 0;
  const watch = <V extends object>(value: V): V =>
    new Proxy(value, {
      get(target, key) {
        reads += 1;
        const inside: unknown = Reflect.get(target, key);
        return typeof inside === 'object' && inside !== null ? watch(inside) : inside;
      },
    });
  const slugs = slugsOf(count);
  const entries = TYPE_IDS.flatMap((type, rank) =>
    slugs[type].map((slug, index) => {
      const draw = random(rank * 1000 + index);
      const data = watch(frontMatter(type, index + 1, slugs, draw));
      const links = [
        pathOf('term', draw.pick(slugs.term)),
        pathOf('event', draw.pick(slugs.event)),
      ];
      const file = `content/x/${slug}.mdx`;
      const path = pathOf(type, slug);
      return {
        type,
        slug,
        path,
        file,
        bodyLine: 9,
        data,
        headings: [],
        links,
      } as unknown as AnyEntry;
    }),
  );
  reads = 0;
  return { entries: entries.map(watch), reads: () => reads };
}

/** How many reads it takes to ask of every entry all that its page shows of others. */
function work(count: number): Record<'made' | 'mentions' | 'related' | 'meetings', number> {
  const { entries, reads } = counted(count);
  const during = (act: () => void): number => {
    const before = reads();
    act();
    return reads() - before;
  };
  let library = createLibrary([]);
  return {
    made: during(() => (library = createLibrary(entries))),
    mentions: during(() =>
      library.pages.forEach((entry) =>
        library.mentionsOf(entry).forEach(({ from, field }) => [from.path, field]),
      ),
    ),
    related: during(() => library.pages.forEach((entry) => library.relatedTo(entry))),
    meetings: during(() =>
      library.of('event').forEach((event) => {
        library.meetingsOf(event.data.series?.name ?? '').forEach(({ data }) => data.title);
        event.data.needs.forEach(({ id }) => library.answersTo(event, id).length);
      }),
    ),
  };
}

describe('four times the entries', () => {
  const [small, large] = [work(1000), work(4000)];
  it.each(Object.keys(small) as (keyof typeof small)[])('%s: about four times the work', (what) => {
    expect(small[what]).toBeGreaterThan(100);
    expect(large[what] / small[what]).toBeLessThan(6);
  });
});
