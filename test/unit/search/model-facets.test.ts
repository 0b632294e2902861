import { expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/model/entry.ts';
import type { Fields } from '../../../src/model/fields/index.ts';
import { TYPE_IDS, types } from '../../../src/model/index.ts';
import { themes } from '../../../src/model/vocabularies/index.ts';
import { facetName } from '../../../src/search/index/facet-names.ts';
import { facetsOf, modelFacets, usedFacets } from '../../../src/search/index/facets.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { fullData } from '../../fixtures/full-entries.ts';

function declared(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    ...(field.facet ? [facetName(key)] : []),
    ...(field.control.kind === 'object' ? declared(field.control.fields) : []),
  ]);
}
const entries = TYPE_IDS.map((type) => entryOf(type, 'exemple', fullData(type)) as AnyEntry);

it('the facets are those that the model declares, and the type', () => {
  const names = new Set(['type', ...TYPE_IDS.flatMap((type) => declared(types[type].fields))]);
  expect(new Set(modelFacets().map(({ name }) => name))).toEqual(names);
});

it('a facet has the values and labels of its vocabulary', () => {
  const theme = modelFacets().find(({ name }) => name === 'theme');
  expect(theme?.values).toEqual(themes.terms.map(({ value, label }) => ({ value, label })));
});

it('an entry with every field filled is in every facet of its type', () => {
  for (const entry of entries) {
    const expected = new Set([
      'type',
      ...declared(types[entry.type].fields),
      ...('territories' in entry.data || 'commune' in entry.data ? ['territoire'] : []),
      ...(entry.data.created ? ['annee'] : []),
    ]);
    expect(new Set(Object.keys(facetsOf(entry)))).toEqual(expected);
  }
});

it('values of an entry are values of the facet', () => {
  const values = new Map(
    usedFacets(entries).map((facet) => [facet.name, facet.values.map(({ value }) => value)]),
  );
  for (const entry of entries)
    for (const [name, own] of Object.entries(facetsOf(entry)))
      expect(values.get(name)).toEqual(expect.arrayContaining(own));
});

it('a library offers only the values it has', () => {
  const offered = usedFacets(entries.filter(({ type }) => type === 'term'));
  expect(offered.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual([
    ['type', ['glossaire']],
    ['annee', ['2026']],
  ]);
});
