import { describe, expect, it } from 'vitest';
import { changedParts, together } from '../../../src/content/changed-parts.ts';
import type { ChangedPart } from '../../../src/model/change.ts';

const HEADER = 'a/a.mdx b/a.mdx\nindex 1..2\n--- a/a.mdx\n+++ b/a.mdx\n';
const names = (hunks: string) =>
  changedParts(HEADER + hunks).map(
    ({ name, isChapter, kind }) => `${isChapter ? '## ' : ''}${name} ${kind}`,
  );

describe('the parts that a patch touches', () => {
  it('are the fields it is in, and those it goes through', () => {
    expect(
      names('@@ -5,3 +5,3 @@ steps:\n-  minutes: 3\n-verified: 1\n+  minutes: 4\n+verified: 2\n'),
    ).toEqual(['steps edited', 'verified edited']);
  });

  it('are added or removed when their first line is', () => {
    expect(names('@@ -4,0 +5,2 @@ title:\n+needs:\n+  - a\n')).toEqual(['needs added']);
    expect(names('@@ -20,3 +20,0 @@ ## Le lieu\n-## La suite\n-\n-Rien.\n')).toEqual([
      '## La suite removed',
    ]);
  });

  it('are both edited when one is moved', () => {
    expect(names('@@ -4 +3,0 @@ ---\n-themes: []\n@@ -9,0 +9 @@ steps:\n+themes: []\n')).toEqual([
      'themes edited',
    ]);
  });

  it('are the text, where no heading stands before it', () => {
    expect(names('@@ -12 +12 @@ ---\n-Un mot.\n+Deux mots.\n')).toEqual(['body edited']);
    expect(
      names('@@ -7,2 +7,4 @@ status:\n-status: x\n----\n+status: y\n+---\n+\n+Un mot.\n'),
    ).toEqual(['status edited', 'body edited']);
  });

  it('are none where only lines left blank come or go', () => {
    expect(names('@@ -12,0 +13 @@ ## Fin\n+\n')).toEqual([]);
  });
});

describe('a day', () => {
  const part = (name: string, kind: ChangedPart['kind']): ChangedPart => ({
    name,
    isChapter: false,
    kind,
  });
  it.each([
    ['added', 'edited', ['added']],
    ['added', 'removed', []],
    ['removed', 'added', ['edited']],
    ['edited', 'removed', ['removed']],
  ] as const)('that %s then %s', (first, then, expected) => {
    expect(together([part('a', first)], [part('a', then)]).map(({ kind }) => kind)).toEqual(
      expected,
    );
  });
});
