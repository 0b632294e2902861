import { QUERY, type SearchState } from '../../search/query/address.ts';
import type { Counts, Selection } from '../../search/query/facets.ts';

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(form.elements).filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'checkbox',
  );

const fieldOf = (form: HTMLFormElement) => form.elements.namedItem(QUERY) as HTMLInputElement;

/** The facets that the form offers. */
export const facetNames = (form: HTMLFormElement): string[] => [
  ...new Set(boxesOf(form).map(({ name }) => name)),
];

/** What the form asks. */
export function readForm(form: HTMLFormElement): SearchState {
  const selection: Record<string, string[]> = {};
  for (const { name, value, checked } of boxesOf(form))
    if (checked) (selection[name] ??= []).push(value);
  return { query: fieldOf(form).value.trim(), selection };
}

/** Makes the form ask that. A field being typed in is left alone when it says the same. */
export function writeForm(form: HTMLFormElement, { query, selection }: SearchState): void {
  const field = fieldOf(form);
  if (field.value.trim() !== query) field.value = query;
  for (const box of boxesOf(form)) box.checked = selection[box.name]?.includes(box.value) ?? false;
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

/** A button to take each chosen value back, in the order of the form. It goes with its value: `removed` says where focus goes. */
export function chips(
  form: HTMLFormElement,
  selection: Selection,
  removed: () => void,
): HTMLElement[] {
  return boxesOf(form)
    .filter(({ name, value }) => selection[name]?.includes(value))
    .map((box) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      const name = box.closest('label')?.querySelector('.nom')?.textContent ?? box.value;
      chip.textContent = `${name} ×`;
      chip.ariaLabel = `${name}, retirer ce filtre`;
      chip.addEventListener('click', () => {
        box.click();
        removed();
      });
      return chip;
    });
}
