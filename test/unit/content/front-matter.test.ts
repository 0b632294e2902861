import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';

const told = (source: string) =>
  splitFrontMatter(source).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('front matter', () => {
  it('is data, and the body begins where it begins', () => {
    const { split } = splitFrontMatter('---\ntitle: Été\nlist:\n  - a\n---\n\nCorps\n');
    expect(split?.raw).toEqual({ title: 'Été', list: ['a'] });
    expect(split?.body).toBe('\nCorps\n');
    expect(split?.bodyLine).toBe(6);
    expect(split?.locate(['list', 0])).toEqual({ line: 4, column: 5 });
    expect(split?.locate(['list'])).toEqual({ line: 3, column: 1 });
    expect(split?.locate(['absent'])).toEqual({ line: 1, column: 1 });
  });

  it('is read alike with a BOM and with Windows line ends', () => {
    const { split } = splitFrontMatter('\uFEFF---\r\ntitle: x\r\n---\r\nCorps\r\n');
    expect(split?.raw).toEqual({ title: 'x' });
    expect(split?.body).toBe('Corps\n');
  });

  it('keeps dates as they are written', () => {
    expect(splitFrontMatter('---\ndate: 2026-11-21\n---\n').split?.raw).toEqual({
      date: '2026-11-21',
    });
  });

  it.each([
    ['', '1:1 Le fichier ne commence pas par une ligne « --- ».'],
    ['title: x', '1:1 Le fichier ne commence pas par une ligne « --- ».'],
    ['---js\n{}\n---\n', '1:1 Le fichier ne commence pas par une ligne « --- ».'],
    ['---\ntitle: x\n', '1:1 L’en-tête n’est pas refermé.'],
    ['---\n- a\n---\n', '2:1 L’en-tête n’est pas une suite de champs.'],
    ['---\ntitle: x\ntitle: y\n---\n', '3:1 Ce champ est écrit deux fois.'],
    [
      '---\na: &x 1\n---\n',
      '2:7 Les ancres (&), les renvois (*) et les étiquettes (!) ne sont pas acceptés.',
    ],
    [
      '---\na: !!js/function "x"\n---\n',
      '2:4 L’en-tête n’est pas lisible ici (TAG_RESOLVE_FAILED).',
    ],
    ['---\n<<: {a: 1}\n---\n', '2:1 La fusion de champs (<<) n’est pas acceptée.'],
  ])('%j is told at its place', (source, expected) => {
    expect(told(source)).toContain(expected);
  });

  it('tells an invisible character, and a front matter that has no end, at once', () => {
    expect(told('---\ntitle: a\u0000b\n---\n')).toEqual(['2:9 Il y a ici un caractère invisible.']);
    const start = performance.now();
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: v`).join('\n');
    expect(told(`---\n${keys}\n---\n`)).toEqual(['1:1 L’en-tête est démesuré.']);
    expect(told(`---\ntitle: ${'x'.repeat(5_000_000)}\n---\n`)).toEqual([
      '1:1 L’en-tête est démesuré.',
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('refuses a billion laughs at once', () => {
    const laughs = Array.from(
      { length: 12 },
      (_, i) => `l${i}: &l${i} [${i ? `*l${i - 1},`.repeat(10) : '"ha"'}]`,
    ).join('\n');
    const start = performance.now();
    expect(told(`---\n${laughs}\n---\n`).length).toBeGreaterThan(10);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
