import { TERRITORY_FACET, YEAR_FACET } from '../../../search/query/facets.ts';
import type { IndexCard } from '../../../search/query/index-card.ts';

/** Adds to the form what only another library offers to choose, chosen when the address says so. */
export function addChoices(form: HTMLFormElement, { facets }: IndexCard): void {
  const asked = new URLSearchParams(location.search);
  for (const { name, values } of facets) {
    const group = document.querySelector(`[data-facette="${CSS.escape(name)}"]`);
    if (!group) continue;
    const known = new Set(Array.from(group.querySelectorAll('input'), ({ value }) => value));
    const added = values.filter(({ value }) => !known.has(value));
    group.append(
      ...added.map(({ value, label }) => {
        const line = choice(name, value, label);
        const box = line.querySelector('input');
        box?.setAttribute('form', form.id);
        if (box) box.checked = asked.getAll(name).includes(value);
        return line;
      }),
    );
    const sign = ORDERS[name];
    if (added.length > 0 && sign) sort(group, sign);
  }
}

function choice(name: string, value: string, label: string): HTMLElement {
  const line = document.createElement('label');
  const box = document.createElement('input');
  const [words, count] = ['nom', 'n'].map((part) => {
    const span = document.createElement('span');
    span.className = part;
    return span;
  });
  Object.assign(box, { type: 'checkbox', name, value });
  if (words) words.textContent = label;
  line.append(box, words ?? '', count ?? '');
  return line;
}

/** Facets whose values no vocabulary puts in order: names from the first, years from the last. */
const ORDERS: Partial<Record<string, 1 | -1>> = { [TERRITORY_FACET]: 1, [YEAR_FACET]: -1 };

function sort(group: Element, sign: 1 | -1): void {
  const nameOf = (line: Element) => line.querySelector('.nom')?.textContent ?? '';
  const lines = [...group.querySelectorAll('label')];
  lines.sort((one, other) => sign * nameOf(one).localeCompare(nameOf(other), 'fr'));
  group.append(...lines);
}
