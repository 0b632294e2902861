import { type SearchState, writeAddress } from '../../search/query/address.ts';

/** A link to another search of this page. */
export function linkTo(state: SearchState, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = location.pathname + writeAddress(state);
  link.dataset['ici'] = '';
  link.textContent = text;
  return link;
}

export type LinkTo = typeof linkTo;
