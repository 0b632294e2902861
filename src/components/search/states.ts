import { isAsking, type SearchState } from '../../search/query/address.ts';
import { showCounts } from './facet-form.ts';
import { linkTo } from './link-to.ts';
import type { Listing } from './listing.ts';
import { partOf, type Region } from './regions.ts';
import { showListing } from './result-list.ts';
import { type Announced, focusHeading, show, showWaysIn } from './waiting.ts';
import { aboutQuery, headingOf } from './wording.ts';

/** The answer to what is asked; the ways in when nothing is, or when nothing answers. */
export function showAnswer(
  root: HTMLElement,
  form: HTMLFormElement,
  state: SearchState,
  listing: Listing,
  announced: Announced,
): void {
  const { counts, found, results } = listing.answer;
  showCounts(form, counts);
  if (!isAsking(state)) {
    showWaysIn(root);
    return;
  }
  const heading = headingOf(results.length, found);
  partOf(root, 'nombre').textContent = heading;
  const others = partOf(root, 'autres-filtres') as HTMLDetailsElement;
  others.open ||= others.querySelector(':checked') !== null;
  const hadFocus = partOf(root, 'filtres').contains(document.activeElement);
  const chosen = partOf(root, 'choisis');
  const chips = listing.showChips?.(chosen, form, state.selection) ?? 0;
  if (chips === 0) chosen.replaceChildren();
  partOf(root, 'filtres').hidden = chips === 0;
  partOf(root, 'facettes').hidden = found === 0 && chips === 0;
  const nothingFound = partOf(root, 'sans-mots');
  const reading = listing.tellAside?.(listing, state, nothingFound, linkTo) ?? [];
  partOf(root, 'lecture').replaceChildren(...reading);
  partOf(root, 'tri').hidden = results.length < 2;
  partOf(root, 'sans-filtres').hidden = found === 0;
  nothingFound.hidden = found > 0;
  showListing(root, listing);
  // What has the focus says itself.
  const said = [
    announced === 'heading' ? '' : `${heading}${aboutQuery(state)}.`,
    ...reading.map(({ textContent }) => textContent),
  ];
  show(root, regionsOf(results.length, found), said.join(' ').trim());
  if (hadFocus && chips === 0) focusHeading(root);
}

const regionsOf = (count: number, found: number): Region[] => {
  if (count > 0) return ['reponses'];
  return found > 0 ? ['reponses', 'vide'] : ['reponses', 'vide', 'accueil'];
};
