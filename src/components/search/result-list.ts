import { card, unreadableCard } from './card.ts';
import type { Listing, Row } from './listing.ts';
import { partOf } from './regions.ts';
import { moreOf, placeOf } from './wording.ts';

/** Writes the list in its place, with the button that makes it longer. */
export function showListing(
  root: HTMLElement,
  { answer: { results, terms }, rows, after, hasNamesake }: Listing,
): void {
  const list = partOf(root, 'liste');
  const more = partOf(root, 'suite') as HTMLButtonElement;
  const lost = partOf(root, 'suite-perdue');
  const append = (next: readonly Row[], isNamesake = false) => {
    list.append(...next.map((row, at) => cardOf(root, row, terms, isNamesake && at === 0)));
    const left = results.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = moreOf(left);
  };
  list.replaceChildren();
  lost.hidden = true;
  append(rows, hasNamesake);
  const first = list.firstElementChild;
  let isLoading = false;
  more.onclick = async () => {
    if (isLoading) return;
    isLoading = true;
    const from = list.childElementCount;
    const next = await after(from).catch(() => undefined);
    isLoading = false;
    // Another answer may have taken the list meanwhile.
    if (!first?.isConnected) return;
    more.hidden = next === undefined;
    lost.hidden = next !== undefined;
    const said = partOf(root, 'annonce');
    if (!next) {
      said.textContent = lost.querySelector('p')?.textContent ?? '';
      lost.querySelector('button')?.focus();
      return;
    }
    append(next);
    said.textContent = placeOf(from + 1, results.length);
    list.children[from]?.querySelector<HTMLElement>('a, [tabindex]')?.focus();
  };
}

function cardOf(
  root: HTMLElement,
  { page, type, isAhead }: Row,
  terms: readonly string[],
  isNamesake: boolean,
): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(
    `template[data-type="${CSS.escape(type)}"]`,
  );
  if (!template)
    throw new Error(`No card for « ${type} »: the page and the index are not of the same build.`);
  return page ? card(template, page, { terms, isAhead, isNamesake }) : unreadableCard(template);
}
