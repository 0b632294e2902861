import { QUERY, type SearchState, SORT } from '../../search/query/address.ts';
import type { Counts, Selection } from '../../search/query/facets.ts';
import { isSort } from '../../search/query/sort.ts';

/** The values that the form offers. */
export const boxesOf = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(form.elements).filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'checkbox',
  );

const fieldOf = (form: HTMLFormElement) => form.elements.namedItem(QUERY) as HTMLInputElement;
const sortOf = (form: HTMLFormElement) => form.elements.namedItem(SORT) as HTMLSelectElement;

/** The facets that the page offers, also those whose values are not there yet. */
export const facetNames = (form: HTMLFormElement): string[] => {
  const groups = document.querySelectorAll<HTMLElement>('[data-facette]');
  const names = Array.from(groups, ({ dataset }) => dataset['facette'] ?? '');
  return [...new Set([...boxesOf(form).map(({ name }) => name), ...names])];
};

/** What the form asks. */
export function readForm(form: HTMLFormElement): SearchState {
  const selection: Record<string, string[]> = {};
  for (const { name, value, checked } of boxesOf(form))
    if (checked) (selection[name] ??= []).push(value);
  const sort = sortOf(form).value;
  return { query: fieldOf(form).value.trim(), selection, ...(isSort(sort) && { sort }) };
}

/** Makes the form ask that. A field being typed in is left alone when it says the same. */
export function writeForm(form: HTMLFormElement, { query, selection, sort }: SearchState): void {
  const field = fieldOf(form);
  if (field.value.trim() !== query) field.value = query;
  sortOf(form).value = sort ?? '';
  for (const box of boxesOf(form)) box.checked = selection[box.name]?.includes(box.value) ?? false;
}

/** What is asked without one of its values. */
export function without(state: SearchState, facet: string, value: string): SearchState {
  const left = (state.selection[facet] ?? []).filter((one) => one !== value);
  return { ...state, selection: { ...state.selection, [facet]: left } };
}

/** What the boxes ask, and what was asked that the form has no box for: an address may be older than the library. */
export function withUnknown(form: HTMLFormElement, asked: Selection, before: Selection): Selection {
  const boxes = boxesOf(form);
  const all = { ...asked };
  for (const [facet, values] of Object.entries(before)) {
    const unknown = values.filter(
      (value) => !boxes.some((box) => box.name === facet && box.value === value),
    );
    if (unknown.length > 0) all[facet] = [...(all[facet] ?? []), ...unknown];
  }
  return all;
}

/** Says beside each value how many answers it would leave; what would leave none is put away, unless it is chosen. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of boxesOf(form)) {
    const label = box.closest('label');
    const count = counts[box.name]?.[box.value] ?? 0;
    if (!label) continue;
    label.hidden = count === 0 && !box.checked;
    label.querySelector('.n')?.replaceChildren(String(count));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-facette]'))
    group.hidden = !group.querySelector('label:not([hidden])');
}
