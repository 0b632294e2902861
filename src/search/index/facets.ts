import type { AnyEntry } from '../../model/entry.ts';
import { fieldAt } from '../../model/field-at.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { folderOf, TYPE_IDS, types } from '../../model/index.ts';
import { leavesOf } from '../../model/walk.ts';
import { TERRITORY_FACET, TYPE_FACET, YEAR_FACET } from '../query/facets.ts';
import { DURATIONS, durationOf } from './durations.ts';
import { facetName } from './facet-names.ts';
import { territoriesOf, territoryValue } from './territory.ts';

/** A way to narrow a search, with its values in the order of their vocabulary. */
export interface Facet {
  name: string;
  label: string;
  values: { value: string; label: string }[];
}

const typeFacet: Facet = {
  name: TYPE_FACET,
  label: 'Type',
  values: TYPE_IDS.map((id) => ({ value: folderOf(id), label: types[id].label.many })),
};

/** The facets that the model declares. Fields of the same name in several types are one facet. */
export function modelFacets(): Facet[] {
  const facets = new Map<string, Facet>();
  const walk = (fields: Fields): void => {
    for (const [key, field] of Object.entries(fields)) {
      if (field.control.kind === 'object') walk(field.control.fields);
      if (!field.facet) continue;
      const facet = facets.get(facetName(key)) ?? {
        name: facetName(key),
        label: field.label,
        values: [],
      };
      for (const term of termsOf(field))
        if (!facet.values.some(({ value }) => value === term.value)) facet.values.push(term);
      facets.set(facet.name, facet);
    }
  };
  for (const id of TYPE_IDS) walk(types[id].fields);
  return [typeFacet, ...facets.values()];
}

function termsOf({ control, label }: Field): Facet['values'] {
  if (control.kind === 'choice')
    return control.vocabulary.terms.map(({ value, label }) => ({ value, label }));
  if (control.kind === 'number' && control.unit === 'minutes')
    return DURATIONS.map(({ value, label }) => ({ value, label }));
  throw new Error(
    `« ${label} » is declared a facet, but search has no way to cut a field of kind ${control.kind} into values.`,
  );
}

/** What an entry has in each facet. */
export function facetsOf(entry: AnyEntry): Record<string, string[]> {
  const found: Record<string, string[]> = { [TYPE_FACET]: [folderOf(entry.type)] };
  for (const { control, value, path } of leavesOf(entry.type, entry.data)) {
    const field = fieldAt(types[entry.type].fields, path);
    if (!field?.facet) continue;
    const values =
      control.kind === 'number' ? [durationOf(Number(value))] : [value].flat().map(String);
    if (values.length > 0) (found[facetName(String(path.at(-1)))] ??= []).push(...values);
  }
  const territories = territoriesOf(entry).map(territoryValue);
  if (territories.length > 0) found[TERRITORY_FACET] = [...new Set(territories)];
  const year = yearOf(entry);
  return year ? { ...found, [YEAR_FACET]: [year] } : found;
}

/** The year a meeting took place; for anything else, the year it was written down here. */
function yearOf({ data }: AnyEntry): string | undefined {
  const day =
    'datePrecision' in data
      ? data.datePrecision === 'inconnue'
        ? undefined
        : data.date
      : data.created;
  return day?.slice(0, 4);
}

/** What an entry has in each facet, and the names of its territories, which no vocabulary holds. */
export interface Narrowed {
  facets: Record<string, string[]>;
  territories: readonly string[];
}

const narrowed = (entry: AnyEntry): Narrowed => ({
  facets: facetsOf(entry),
  territories: territoriesOf(entry),
});

/** The facets that help in a given library: only the values somebody has. */
export const usedFacets = (entries: readonly AnyEntry[]): Facet[] =>
  facetsUsedBy(entries.map(narrowed)).filter(({ values }) => values.length > 0);

/** The same for the page of several libraries: every type, and groups that stand ready for what others have. */
export const facetsToFill = (entries: readonly AnyEntry[]): Facet[] => [
  typeFacet,
  ...facetsUsedBy(entries.map(narrowed)).filter(({ name }) => name !== TYPE_FACET),
];

/** Every facet, with the values that some of these have: years latest first. */
export function facetsUsedBy(pages: readonly Narrowed[]): Facet[] {
  const used = new Map<string, Set<string>>();
  for (const { facets } of pages)
    for (const [name, values] of Object.entries(facets))
      used.set(name, new Set([...(used.get(name) ?? []), ...values]));
  const years = [...(used.get(YEAR_FACET) ?? [])].sort().reverse();
  const territories = new Map(
    pages.flatMap(({ territories }) =>
      territories.map((name) => [territoryValue(name), name] as const),
    ),
  );
  const all = [
    ...modelFacets(),
    {
      name: TERRITORY_FACET,
      label: 'Territoire',
      values: [...territories]
        .map(([value, label]) => ({ value, label }))
        .sort((one, other) => one.label.localeCompare(other.label, 'fr')),
    },
    {
      name: YEAR_FACET,
      label: 'Année',
      values: years.map((year) => ({ value: year, label: year })),
    },
  ];
  return all.map((facet) => ({
    ...facet,
    values: facet.values.filter(({ value }) => used.get(facet.name)?.has(value)),
  }));
}
