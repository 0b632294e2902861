import { describe, expect, it } from 'vitest';
import { toldAbsent } from '../../../src/booklet/absent.ts';
import { identifierOf } from '../../../src/booklet/epub/identifier.ts';
import { fileName } from '../../../src/booklet/file-name.ts';
import { firstPages } from '../../../src/booklet/page-numbers.ts';

describe('the name of a file', () => {
  it.each([
    ['Le jeudi du numérique', 'le-jeudi-du-numerique'],
    ['../../etc/passwd\u0000', 'etc-passwd'],
    ['مرحبا 👩🏽‍💻', 'carnet'],
    ['', 'carnet'],
    ['à'.repeat(200), 'a'.repeat(60)],
  ])('%j is %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});

describe('page numbers', () => {
  it('begin each chapter on a page of its own', () => {
    expect(firstPages([1, 2, 5, 1])).toEqual([1, 2, 4, 9]);
  });
});

describe('the identifier of a book', () => {
  const booklet = { title: 'A', note: '', day: '2026-11-22', sheets: [], terms: [], absent: [] };
  it('is a UUID, the same for the same carnet whatever the day', () => {
    expect(identifierOf(booklet)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(identifierOf({ ...booklet, day: '2027-01-01' })).toBe(identifierOf(booklet));
  });
  it('changes with the title and the note', () => {
    const all = [{}, { title: 'B' }, { note: 'B' }].map((one) =>
      identifierOf({ ...booklet, ...one }),
    );
    expect(new Set(all).size).toBe(3);
  });
});

describe('what is missing', () => {
  it('is told by name, all at once', () => {
    expect(toldAbsent(['Une', 'Deux'], 1)).toBe(
      '2\u00a0pages n’ont pas pu être lues\u00a0: Une\u00a0; Deux.\n' +
        '1\u00a0image n’a pas pu être jointe\u00a0: sa description sera écrite à la place.',
    );
    expect(toldAbsent([], 0)).toBeUndefined();
  });
});
