import { describe, expect, it } from 'vitest';
import { formGroups } from '../../../src/model/form-groups.ts';
import { TYPE_IDS, types } from '../../../src/model/index.ts';

describe('the groups of a form', () => {
  it.each(TYPE_IDS)('%s: hold each field once, under headings that differ', (id) => {
    const groups = formGroups(id);
    const keys = groups.flatMap(({ fields }) => Object.keys(fields));
    expect(keys.toSorted()).toEqual(Object.keys(types[id].fields).toSorted());
    expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
  });

  it.each(TYPE_IDS)('%s: begin with its title and what sums it up', (id) => {
    const { titleField, summaryField } = types[id];
    expect(Object.keys(formGroups(id)[0]?.fields ?? {}).slice(0, 2)).toEqual([
      titleField,
      summaryField,
    ]);
  });
});
