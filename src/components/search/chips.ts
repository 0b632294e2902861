import type { Selection } from '../../search/query/facets.ts';
import { boxesOf } from './facet-form.ts';
import type { Chosen } from './taken-back.ts';

/** The chosen values, in the order of the form; those that this library does not have come last. */
function chosenIn(form: HTMLFormElement, selection: Selection): (Chosen & { name?: string })[] {
  const offered = boxesOf(form)
    .filter(({ name, value }) => selection[name]?.includes(value))
    .map((box) => ({
      facet: box.name,
      value: box.value,
      name: box.closest('label')?.querySelector('.nom')?.textContent ?? box.value,
    }));
  const others = Object.entries(selection).flatMap(([facet, values]) =>
    values
      .filter((value) => !offered.some((one) => one.facet === facet && one.value === value))
      .map((value) => ({ facet, value })),
  );
  return [...offered, ...others];
}

/**
 * Shows a button to take each chosen value back, and says how many there are. When the focus was on
 * one of them, it goes to the one that takes its place, if any does.
 */
export function showChips(place: HTMLElement, form: HTMLFormElement, selection: Selection): number {
  const focused = Array.from(place.children).indexOf(document.activeElement as Element);
  const chips = chosenIn(form, selection).map(({ facet, value, name }) => {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.dataset['retirer'] = facet;
    chip.dataset['valeur'] = value;
    chip.classList.toggle('inconnu', name === undefined);
    const said = name ?? `${value} (inconnu ici)`;
    chip.textContent = `${said} ×`;
    chip.ariaLabel = `${said}, retirer ce filtre`;
    return chip;
  });
  place.replaceChildren(...chips);
  if (focused >= 0) chips[Math.min(focused, chips.length - 1)]?.focus();
  return chips.length;
}
