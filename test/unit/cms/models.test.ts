import { describe, expect, it } from 'vitest';
import { heldFindings } from '../../../src/cms/findings/held.ts';
import { models, newAddress, startingValues } from '../../../src/cms/models/index.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';

const draft = (values: object) => ({ ...values, status: 'brouillon' });

describe.each(models)('the model « $label »', ({ type, id, values }) => {
  it('fills what its type asks for, but what only its author knows', () => {
    const missing = heldFindings(type, draft(values))
      .filter(({ isBlocking }) => isBlocking)
      .map(({ path }) => path[0]);
    expect(missing).toEqual(type === 'event' ? ['datePrecision'] : []);
  });

  it('says what is left to write', () => {
    const found = heldFindings(type, draft(values));
    const gaps = found.filter(({ message }) => message.includes('à compléter'));
    expect(gaps.length).toBeGreaterThan(1);
  });

  it('is opened by its address', () => {
    const search = newAddress({ type, id, label: '', purpose: '', values }).split('?')[1] ?? '';
    expect(startingValues(type, search)).toEqual(values);
  });
});

describe('what a new entry starts from', () => {
  it('has a model for each type', () => {
    expect(new Set(models.map(({ type }) => type))).toEqual(new Set(TYPE_IDS));
    expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  });

  it('takes texts from the address as they are, and leaves the rest to Decap', () => {
    const query = new URLSearchParams({ title: 'L’un & l’autre', themes: 'emploi', inconnu: 'x' });
    expect(startingValues('practice', query.toString())).toEqual({ title: 'L’un & l’autre' });
  });

  it('takes no model of another type', () => {
    expect(startingValues('practice', 'modele=atelier')).toEqual({});
  });
});
