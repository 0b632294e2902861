import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/carnet/address.ts';
import { isPage, LIMITS, NOTHING } from '../../../src/carnet/selection.ts';
import { selection } from './any-selection.ts';

const carnet = {
  title: 'Jeudi & vendredi, 100 % « simple » #1',
  note: 'Deux lignes,\nune + une.',
  pages: ['/fiches/a/', '/fiches/b-2/', '/ressources/c/', '/fiches/d/'],
};

describe('the address of a carnet', () => {
  it('can be read by a person', () => {
    expect(writeAddress({ ...carnet, title: 'Pour jeudi', note: '' })).toBe(
      '#nombre=4&pages=fiches/a,b-2,ressources/c,fiches/d&titre=Pour+jeudi',
    );
  });

  it('gives the carnet back, whatever it is, through a browser too', () => {
    fc.assert(
      fc.property(selection, (one) => {
        const url = new URL(writeAddress(one), 'https://maillage.example/mon-carnet/');
        expect(readAddress(url.hash)).toEqual({ selection: one, unread: [], missing: 0 });
      }),
    );
    expect(readAddress(writeAddress(carnet))?.selection).toEqual(carnet);
  });

  it('is none where it names no pages', () => {
    for (const hash of ['', '#', '#contenu', '#titre=Jeudi', '#%'])
      expect(readAddress(hash)).toBeUndefined();
    expect(readAddress('#pages=')?.selection).toEqual(NOTHING);
  });

  it('names what it cannot take', () => {
    const read = readAddress('#pages=fiches/a,../admin,fiches/B,<script>,fiches/a,//x,b');
    expect(read?.selection.pages).toEqual(['/fiches/a/']);
    expect(read?.unread).toEqual(['../admin', 'fiches/B', '<script>', '//x', 'b']);
  });

  it('says how many pages were cut on its way', () => {
    const whole = writeAddress(carnet);
    const cut = whole.slice(0, whole.indexOf(',ressources'));
    expect(readAddress(cut)).toMatchObject({ missing: 2, unread: [] });
    expect(readAddress('#nombre=1e400&pages=fiches/a')?.missing).toBe(0);
    expect(readAddress('#nombre=-3&pages=fiches/a')?.missing).toBe(0);
  });

  it('holds no more than a carnet does, and names the rest', () => {
    const pages = Array.from({ length: LIMITS.pages + 2 }, (_, index) => `fiches/f${index}`);
    const read = readAddress(`#pages=${pages.join()}&titre=${'t'.repeat(9000)}`);
    expect(read?.selection.pages).toHaveLength(LIMITS.pages);
    expect(read?.unread).toEqual(['/fiches/f200/', '/fiches/f201/']);
    expect(read?.selection.title).toHaveLength(LIMITS.title);
  });

  it('does no harm, whatever is written there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (any, more) => {
        const read = readAddress(`#pages=${any}&titre=${more}&note=${any}&nombre=${more}`);
        expect(read?.selection.pages.every(isPage)).toBe(true);
        expect(read?.missing).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is read at once, however long', () => {
    const begun = performance.now();
    const read = readAddress(`#pages=${'x,'.repeat(2_000_000)}`);
    expect(read?.unread.length).toBeLessThanOrEqual(2 * LIMITS.pages);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
