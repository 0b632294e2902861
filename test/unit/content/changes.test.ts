import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../src/content/changes.ts';

/** A log as Git writes it: commits latest first, each a day and its files. */
const logOf = (...commits: [day: string, ...files: string[][]][]): string =>
  commits.map(([day, ...files]) => `\u0001${day}\0\n${files.flat().join('\0')}\0`).join('');

describe('the history of files', () => {
  it('tells when a file was created and edited, latest first', () => {
    const log = logOf(
      ['2026-03-02', ['M', 'fiches/a.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx'], ['A', 'fiches/b.mdx']],
    );
    expect(changesIn(log)).toEqual(
      new Map([
        [
          'fiches/a.mdx',
          [
            { day: '2026-03-02', kind: 'edited' },
            { day: '2026-01-01', kind: 'created' },
          ],
        ],
        ['fiches/b.mdx', [{ day: '2026-01-01', kind: 'created' }]],
      ]),
    );
  });

  it('keeps what a file was under its former names', () => {
    const log = logOf(
      ['2026-03-03', ['R100', 'fiches/b.mdx', 'fiches/c.mdx']],
      ['2026-02-02', ['R090', 'fiches/a.mdx', 'fiches/b.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx']],
    );
    expect(changesIn(log)).toEqual(
      new Map([
        [
          'fiches/c.mdx',
          [
            { day: '2026-03-03', kind: 'moved' },
            { day: '2026-02-02', kind: 'moved' },
            { day: '2026-01-01', kind: 'created' },
          ],
        ],
      ]),
    );
  });

  it('does not give a file the past of another that had its name', () => {
    const log = logOf(
      ['2026-03-03', ['A', 'fiches/a.mdx']],
      ['2026-02-02', ['D', 'fiches/a.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx']],
    );
    expect(changesIn(log).get('fiches/a.mdx')).toEqual([{ day: '2026-03-03', kind: 'created' }]);
  });

  it('gives a name taken again to the file that has it, and the past to the one that left', () => {
    const log = logOf(
      ['2026-03-03', ['A', 'fiches/a.mdx'], ['M', 'fiches/b.mdx']],
      ['2026-02-02', ['R100', 'fiches/a.mdx', 'fiches/b.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx']],
    );
    const histories = changesIn(log);
    expect(histories.get('fiches/a.mdx')).toEqual([{ day: '2026-03-03', kind: 'created' }]);
    expect(histories.get('fiches/b.mdx')?.map(({ kind }) => kind)).toEqual([
      'edited',
      'moved',
      'created',
    ]);
  });

  it('remembers a day for the most telling of what was done in it', () => {
    const log = logOf(
      ['2026-01-01', ['M', 'a']],
      ['2026-01-01', ['R100', 'b', 'a']],
      ['2026-01-01', ['A', 'b']],
    );
    expect(changesIn(log).get('a')).toEqual([{ day: '2026-01-01', kind: 'created' }]);
  });

  it('reads an empty log', () => {
    expect(changesIn('')).toEqual(new Map());
  });
});

describe('four times the changes', () => {
  /** How often the log is looked at, for that many files edited ten times and moved once. */
  function work(count: number): number {
    const files = Array.from({ length: count }, (_, index) => `fiches/${index}.mdx`);
    const log = logOf(
      ['2026-12-01', ...files.map((name) => ['R100', `${name}.old`, name])],
      ...Array.from({ length: 10 }, (_, index): [string, ...string[][]] => [
        `2026-10-${20 - index}`,
        ...files.map((name) => ['M', `${name}.old`]),
      ]),
    );
    let looked = 0;
    class Counted extends Map<unknown, unknown> {
      override get(key: unknown) {
        looked += 1;
        return super.get(key);
      }
    }
    const original = globalThis.Map;
    globalThis.Map = Counted;
    try {
      changesIn(log);
    } finally {
      globalThis.Map = original;
    }
    return looked;
  }

  it('take four times the work', () => {
    const [small, large] = [work(1000), work(4000)];
    expect(small).toBeGreaterThan(10_000);
    expect(large / small).toBeLessThan(4.5);
  });
});
