import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, NOTHING } from '../../../src/carnet/selection.ts';
import { readStored, writeStored } from '../../../src/carnet/stored.ts';
import { selection } from './any-selection.ts';

const nothing = { selection: NOTHING, unread: [], others: {} };

describe('what a device keeps', () => {
  it('is nothing at first', () => {
    expect(readStored(null)).toEqual(nothing);
    expect(readStored(writeStored(nothing))).toEqual(nothing);
  });

  it('is what was put there', () => {
    fc.assert(
      fc.property(selection, (one) => {
        const stored = { selection: one, unread: ['x'], others: { couleur: 'garance' } };
        expect(readStored(writeStored(stored))).toEqual(stored);
      }),
    );
  });

  it.each(['{"pages":["/fiches/a/"', 'rien', '[]', '12', 'null', ''])(
    'keeps « %s » as it was, since it cannot read it',
    (text) => {
      expect(readStored(text)).toEqual({ ...nothing, unread: [text] });
    },
  );

  it('takes what can be read of a damaged one, and keeps the rest', () => {
    const read = readStored('{"title":7,"note":"n","pages":["/fiches/a/",{"path":"/b/"},"x"]}');
    expect(read.selection).toEqual({ title: '', note: 'n', pages: ['/fiches/a/'] });
    expect(read.unread).toEqual(['7', '{"path":"/b/"}', '"x"']);
    expect(readStored(writeStored(read))).toEqual(read);
  });

  it('keeps the pages beyond the limit aside', () => {
    const pages = Array.from({ length: LIMITS.pages + 1 }, (_, index) => `/fiches/f${index}/`);
    const read = readStored(JSON.stringify({ pages }));
    expect(read.selection.pages).toHaveLength(LIMITS.pages);
    expect(read.unread).toEqual([`"/fiches/f${LIMITS.pages}/"`]);
  });

  it('loses nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const once = readStored(text);
        expect(readStored(writeStored(once))).toEqual(once);
        const value: unknown = JSON.parse(text);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        if (!isObject) expect(once.unread).toEqual([text]);
        else
          for (const [key, one] of Object.entries(value))
            if (!['title', 'note', 'pages', 'unread'].includes(key))
              expect(once.others[key]).toEqual(one);
      }),
    );
  });
});
