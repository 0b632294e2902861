import type { SearchState } from '../../search/query/address.ts';
import type { LinkTo } from './link-to.ts';
import type { Listing } from './listing.ts';
import { bringTitle } from './proposal.ts';
import { readingOf } from './reading.ts';

/** Says how the words were read, in these paragraphs; when nothing was found, makes that place offer other ways on. */
export function tellAside(
  { answer, near }: Listing,
  state: SearchState,
  nothingFound: HTMLElement,
  linkTo: LinkTo,
): HTMLElement[] {
  if (answer.found === 0) {
    const names = near.map((name) => linkTo({ query: name, selection: {} }, name));
    showNear(nothingFound.querySelector('[data-part="proches"]'), names);
    bringTitle(nothingFound.querySelectorAll('[data-proposer]'), state.query);
  }
  return readingOf(answer, state, linkTo).map((said) => inElement('p', ...said));
}

function showNear(place: HTMLElement | null, names: readonly Node[]): void {
  place?.toggleAttribute('hidden', names.length === 0);
  place?.querySelector('ul')?.replaceChildren(...names.map((name) => inElement('li', name)));
}

function inElement(tag: string, ...said: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...said);
  return element;
}
