import { describe, expect, it } from 'vitest';
import { dayInFrench, monthInFrench } from '../../../src/components/french-date.ts';
import { counted, inAList, labelsInAList } from '../../../src/components/french-list.ts';

describe('dates', () => {
  it('are written as in a sentence', () => {
    expect(dayInFrench('2026-11-21')).toBe('21\u00a0novembre 2026');
    expect(dayInFrench('2024-04-01')).toBe('1er\u00a0avril 2024');
    expect(monthInFrench('2023-02-01')).toBe('février 2023');
  });
});

describe('lists and counts', () => {
  it('end with « et »', () => {
    expect(inAList([])).toBe('');
    expect(inAList(['un'])).toBe('un');
    expect(inAList(['un', 'deux', 'trois'])).toBe('un, deux et trois');
  });

  it('keep one capital, and initials', () => {
    expect(labelsInAList(['Jeunes', 'Familles', 'QPV'])).toBe('Jeunes, familles et QPV');
  });

  it('are singular up to one', () => {
    expect(counted(0, 'fiche')).toBe('0\u00a0fiche');
    expect(counted(1, 'fiche')).toBe('1\u00a0fiche');
    expect(counted(2, 'fiche')).toBe('2\u00a0fiches');
    expect(counted(2, 'lieu ou réseau', 'lieux et réseaux')).toBe('2\u00a0lieux et réseaux');
  });
});
