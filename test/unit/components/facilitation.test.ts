import { describe, expect, it } from 'vitest';
import {
  facilitationPath,
  sheetPathOf,
  stepAnchor,
  stepIn,
} from '../../../src/components/facilitation/address.ts';
import { countdown, digits } from '../../../src/components/facilitation/countdown.ts';
import {
  goTo,
  newSession,
  pause,
  reset,
  savedSession,
  spentInAll,
  spentOnStep,
  start,
} from '../../../src/components/facilitation/session.ts';

const NOON = 1_000_000;
const after = (seconds: number): number => NOON + seconds * 1000;

describe('the countdown of a step', () => {
  it.each([
    [0, 'Reste', '10:00', false, false],
    [1, 'Reste', '9:59', false, false],
    [599, 'Reste', '0:01', false, false],
    [600, 'Reste', '0:00', true, false],
    [601, 'Dépassé de', '+0:01', true, true],
    [4265, 'Dépassé de', '+1:01:05', true, true],
  ])('after %i seconds of ten minutes', (seconds, label, time, isUp, isLate) => {
    expect(countdown(10, seconds * 1000)).toEqual({ label, time, isUp, isLate });
  });

  it('turns on whole seconds', () => {
    expect(countdown(1, 59_999).time).toBe('0:01');
    expect(countdown(1, 60_999)).toMatchObject({ time: '0:00', isLate: false });
  });

  it('counts up, and is never late, where no minutes are planned', () => {
    expect(countdown(0, 65_000)).toEqual({
      label: 'Temps passé',
      time: '1:05',
      isUp: false,
      isLate: false,
    });
  });

  it('writes hours when there are some', () => {
    expect([0, 61, 3599, 3600, 5405].map(digits)).toEqual([
      '0:00',
      '1:01',
      '59:59',
      '1:00:00',
      '1:30:05',
    ]);
  });
});

describe('a session', () => {
  it('gives no time before it starts nor while it is paused', () => {
    const paused = pause(start(newSession(2), NOON), after(30));
    expect(spentOnStep(newSession(2), after(99))).toBe(0);
    expect(spentOnStep(paused, after(99))).toBe(30_000);
    expect(spentOnStep(start(paused, after(100)), after(110))).toBe(40_000);
  });

  it('is not started twice', () => {
    const twice = start(start(newSession(1), NOON), after(10));
    expect(spentOnStep(twice, after(20))).toBe(20_000);
  });

  it('keeps the time of each step, and goes on with the next one', () => {
    const second = goTo(start(newSession(3), NOON), 1, after(30));
    expect(spentOnStep(second, after(40))).toBe(10_000);
    expect(spentInAll(second, after(40))).toBe(40_000);
    const back = goTo(second, 0, after(50));
    expect(spentOnStep(back, after(55))).toBe(35_000);
    expect(spentInAll(back, after(55))).toBe(55_000);
  });

  it('does not start by moving', () => {
    const moved = goTo(newSession(2), 1, NOON);
    expect(moved.step).toBe(1);
    expect(spentInAll(moved, after(60))).toBe(0);
  });

  it('stays where it is beyond the ends', () => {
    const last = goTo(newSession(2), 1, NOON);
    expect(goTo(last, 2, NOON)).toBe(last);
    expect(goTo(newSession(2), -1, NOON).step).toBe(0);
  });

  it('forgets the time of one step only', () => {
    const second = goTo(start(newSession(2), NOON), 1, after(30));
    const again = reset(second);
    expect(again.since).toBeUndefined();
    expect(spentOnStep(again, after(99))).toBe(0);
    expect(spentInAll(again, after(99))).toBe(30_000);
  });

  it('loses nothing to a clock that was set back', () => {
    expect(spentOnStep(start(newSession(1), NOON), after(-60))).toBe(0);
  });

  it('is found again as it was saved, and only when it is that of the sheet', () => {
    const saved = goTo(start(newSession(2), NOON), 1, after(30));
    expect(savedSession(JSON.parse(JSON.stringify(saved)), 2)).toEqual(saved);
    for (const other of [
      null,
      'x',
      {},
      { ...saved, spent: [1] },
      { ...saved, spent: [1, 'x'] },
      { ...saved, step: 2 },
      { ...saved, step: 0.5 },
      { ...saved, since: 'x' },
    ])
      expect(savedSession(other, 2)).toBeUndefined();
  });
});

describe('the addresses', () => {
  it('lead from a sheet to its steps and back', () => {
    expect(facilitationPath('/fiches/x/')).toBe('/fiches/x/animer/');
    expect(sheetPathOf('/fiches/x/animer/')).toBe('/fiches/x/');
    expect(sheetPathOf('/fiches/reanimer/')).toBe('/fiches/reanimer/');
  });

  it('name the steps from one', () => {
    expect(stepIn(`#${stepAnchor(2)}`, 3)).toBe(2);
    for (const hash of ['', '#etape-0', '#etape-4', '#etape-1x', '#contenu'])
      expect(stepIn(hash, 3)).toBeUndefined();
  });
});
