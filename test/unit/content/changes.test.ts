import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../src/content/changes.ts';

/** A file of a commit: its status, its names, then what its patch holds. */
type File = [status: string, name: string, to?: string];

const patchOf = ([, name]: File, hunks: string) =>
  `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}\n${hunks}`;

/** A log as Git writes it: commits latest first, each a day and its files. */
const logOf = (...commits: [day: string, ...files: File[]][]): string =>
  commits.map(([day, ...files]) => commitOf(day, files)).join('');

const commitOf = (day: string, files: File[], hunks = ''): string =>
  `\u0001${day}\0\n${files
    .map(([status, ...names]) => `:100644 100644 1 2 ${[status, ...names].join('\0')}\0`)
    .join('')}\0${files.map((file) => patchOf(file, hunks)).join('')}`;

/** What is told of a file, without its parts. */
const told = (log: string) =>
  new Map(
    [...changesIn(log)].map(([file, history]) => [
      file,
      history.map(({ day, kind }) => ({ day, kind })),
    ]),
  );

describe('the history of files', () => {
  it('tells when a file was created and edited, latest first', () => {
    const log = logOf(
      ['2026-03-02', ['M', 'fiches/a.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx'], ['A', 'fiches/b.mdx']],
    );
    expect(told(log)).toEqual(
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
    expect(told(log)).toEqual(
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
    expect(told(log).get('fiches/a.mdx')).toEqual([{ day: '2026-03-03', kind: 'created' }]);
  });

  it('gives a name taken again to the file that has it, and the past to the one that left', () => {
    const log = logOf(
      ['2026-03-03', ['A', 'fiches/a.mdx'], ['M', 'fiches/b.mdx']],
      ['2026-02-02', ['R100', 'fiches/a.mdx', 'fiches/b.mdx']],
      ['2026-01-01', ['A', 'fiches/a.mdx']],
    );
    const histories = told(log);
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
    expect(told(log).get('a')).toEqual([{ day: '2026-01-01', kind: 'created' }]);
  });

  it('tells what changed in a day, that of its last commit over that of the others', () => {
    const file: File[] = [['M', 'fiches/a.mdx']];
    const log =
      commitOf(
        '2026-03-02',
        file,
        '@@ -9 +9 @@ steps:\n-  x\n+  y\n@@ -20,0 +21 @@ ---\n+## Fin\n',
      ) +
      commitOf('2026-03-02', file, '@@ -4,0 +5 @@ title:\n+cost:\n') +
      commitOf('2026-03-01', file, '@@ -9 +9 @@ cost:\n-  1\n+  2\n');
    expect(changesIn(log).get('fiches/a.mdx')).toEqual([
      {
        day: '2026-03-02',
        kind: 'edited',
        parts: [
          { name: 'cost', isChapter: false, kind: 'added' },
          { name: 'steps', isChapter: false, kind: 'edited' },
          { name: 'Fin', isChapter: true, kind: 'added' },
        ],
      },
      {
        day: '2026-03-01',
        kind: 'edited',
        parts: [{ name: 'cost', isChapter: false, kind: 'edited' }],
      },
    ]);
  });

  it('is not misled by what the files say', () => {
    const log =
      commitOf(
        '2026-03-02',
        [
          ['M', 'a'],
          ['M', 'b'],
        ],
        '@@ -9 +9 @@ ---\n-diff --git a/b b/b\n+\u00012020-01-01\n',
      ) + commitOf('2026-01-01', [['A', 'a']]);
    expect(
      told(log)
        .get('a')
        ?.map(({ day }) => day),
    ).toEqual(['2026-03-02', '2026-01-01']);
    expect(changesIn(log).get('b')?.[0]?.parts).toEqual([
      { name: 'body', isChapter: false, kind: 'edited' },
    ]);
  });

  it('reads an empty log', () => {
    expect(changesIn('')).toEqual(new Map());
  });
});

describe('four times the changes', () => {
  /** How often the log is looked at, for that many files edited ten times and moved once. */
  function work(count: number): number {
    const files = Array.from({ length: count }, (_, index) => `fiches/${index}.mdx`);
    const hunks = '@@ -9 +9 @@ steps:\n-  a\n+  b\n@@ -20 +20,2 @@ ---\n+## Fin\n+Fin.\n';
    const log =
      logOf(['2026-12-01', ...files.map((name): File => ['R100', `${name}.old`, name])]) +
      Array.from({ length: 10 }, (_, index) =>
        commitOf(
          `2026-10-${20 - index}`,
          files.map((name): File => ['M', `${name}.old`]),
          hunks,
        ),
      ).join('');
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
