import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  has,
  isEmpty,
  isFull,
  isPage,
  LIMITS,
  move,
  NOTHING,
  remove,
  withNote,
  withTitle,
} from '../../../src/carnet/selection.ts';
import { page } from './any-selection.ts';

const [A, B, C] = ['/fiches/a/', '/pratiques/b/', '/ressources/c/'] as const;
const three = add(NOTHING, [A, B, C]);
const many = Array.from({ length: LIMITS.pages + 5 }, (_, index) => `/fiches/f-${index}/`);

describe('a selection', () => {
  it('takes pages at the end, each once', () => {
    expect(add(three, [B, '/fiches/d/', '/fiches/d/']).pages).toEqual([A, B, C, '/fiches/d/']);
  });

  it('takes a page back at its place', () => {
    for (const [place, one] of three.pages.entries())
      expect(add(remove(three, one), [one], place)).toEqual(three);
  });

  it('has a limit', () => {
    const full = add(NOTHING, many);
    expect(full.pages).toEqual(many.slice(0, LIMITS.pages));
    expect([isFull(three), isFull(full)]).toEqual([false, true]);
    expect(add(full, ['/fiches/x/'])).toEqual(full);
  });

  it('moves a page, as far as an end and no further', () => {
    expect(move(three, C, 1).pages).toEqual([A, C, B]);
    expect(move(three, A, 2).pages).toEqual([B, C, A]);
    expect(move(three, A, -1).pages).toEqual([A, B, C]);
    expect(move(three, C, 99).pages).toEqual([A, B, C]);
    expect(move(three, '/fiches/absente/', 0)).toEqual(three);
  });

  it('is empty when nothing is kept nor written', () => {
    expect([isEmpty(NOTHING), isEmpty(three)]).toEqual([true, false]);
    expect(isEmpty(withNote(NOTHING, 'x'))).toBe(false);
  });

  it('never loses nor doubles a page by moving it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(page, { minLength: 1 }),
        fc.nat(),
        fc.integer(),
        (all, one, to) => {
          const before = add(NOTHING, all);
          const moved = move(before, all[one % all.length] as string, to);
          expect(moved.pages.toSorted()).toEqual(before.pages.toSorted());
        },
      ),
    );
  });
});

describe('what is written on it', () => {
  it('is one line for the title, several for the note', () => {
    expect(withTitle(NOTHING, '  Jeudi\n 14\u202fh ').title).toBe('Jeudi 14 h');
    expect(withNote(NOTHING, ' un\r\ndeux\rtrois ').note).toBe('un\ndeux\ntrois');
  });

  it('holds nothing that a file refuses, and is cut between two characters', () => {
    expect(withTitle(NOTHING, 'a\0b\u001fc\ud800d').title).toBe('abc\ufffdd');
    const title = withTitle(NOTHING, `${'a'.repeat(LIMITS.title - 1)}🧵`).title;
    expect(title).toBe('a'.repeat(LIMITS.title - 1));
  });

  it('is the same once read again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = withNote(withTitle(NOTHING, text), text);
        expect(withNote(withTitle(NOTHING, once.title), once.note)).toEqual(once);
        expect(once.title.length).toBeLessThanOrEqual(LIMITS.title);
        expect(once.title.isWellFormed() && once.note.isWellFormed()).toBe(true);
      }),
    );
  });
});

it.each([
  ['/fiches/a-1/', true],
  ['/fiches/a-1', false],
  ['fiches/a/', false],
  ['/fiches/', false],
  ['/fiches/a/animer/', false],
  ['/fiches/../admin/', false],
  ['//fiches/a/', false],
  ['/fiches/a/?x', false],
  ['/Fiches/a/', false],
  [`/fiches/${'a'.repeat(300)}/`, false],
  [7, false],
])('%s may be the path of a page: %s', (value, expected) => {
  expect(isPage(value)).toBe(expected);
  expect(has(NOTHING, String(value))).toBe(false);
});
