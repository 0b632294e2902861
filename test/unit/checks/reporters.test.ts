import { describe, expect, it } from 'vitest';
import { reporters } from '../../../src/checks/reporters/index.ts';
import type { LocatedProblem } from '../../../src/model/problem.ts';

const problem = (file: string, line: number, message = 'Un mot, 5 % : « a ».'): LocatedProblem => ({
  rule: 'lien-casse',
  severity: 'warning',
  file,
  line,
  column: 3,
  message,
  fix: 'Corriger.',
});
const problems = [
  problem('content/a.mdx', 2),
  problem('content/a.mdx', 9),
  problem('content/b,c.mdx', 1),
];

describe('reports of problems', () => {
  it('are grouped by file for a person, each with its rule and its page', () => {
    const text = reporters.text({ problems, pages: 2 });
    expect(text.split('\n')).toEqual([
      '3 problèmes dans le contenu.',
      '',
      'content/a.mdx',
      '  content/a.mdx:2:3  Un mot, 5 % : « a ».',
      '    → Corriger.',
      '    [lien-casse] docs/errors/lien-casse.md',
      '  content/a.mdx:9:3  Un mot, 5 % : « a ».',
      '    → Corriger.',
      '    [lien-casse] docs/errors/lien-casse.md',
      '',
      'content/b,c.mdx',
      '  content/b,c.mdx:1:3  Un mot, 5 % : « a ».',
      '    → Corriger.',
      '    [lien-casse] docs/errors/lien-casse.md',
    ]);
    expect(reporters.text({ problems: [], pages: 2 })).toBe('2 pages lues, rien à signaler.');
    expect(reporters.text({ problems: [], pages: 1 })).toBe('Une page lue, rien à signaler.');
  });

  it('are an array for a program', () => {
    expect(JSON.parse(reporters.json({ problems, pages: 2 }))).toEqual(
      problems.map((told) => ({ ...told, page: 'docs/errors/lien-casse.md' })),
    );
    expect(reporters.json({ problems: [], pages: 2 })).toBe('[]');
  });

  it('are one command a line for a forge', () => {
    const severe = {
      ...problem('content/b,c.mdx', 1, 'Deux\nlignes.'),
      severity: 'error' as const,
    };
    expect(reporters.ci({ problems: [problems[0] as LocatedProblem, severe], pages: 2 })).toBe(
      [
        '::warning file=content/a.mdx,line=2,col=3,title=lien-casse::Un mot, 5 %25 : « a ». Corriger. (docs/errors/lien-casse.md)',
        '::error file=content/b%2Cc.mdx,line=1,col=3,title=lien-casse::Deux%0Alignes. Corriger. (docs/errors/lien-casse.md)',
      ].join('\n'),
    );
    expect(reporters.ci({ problems: [], pages: 2 })).toBe('');
  });
});
