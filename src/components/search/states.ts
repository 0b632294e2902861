import { isAsking, type SearchState } from '../../search/query/address.ts';
import { chips, showCounts } from './facet-form.ts';
import { partOf, type Region, showRegions } from './regions.ts';
import { type Listing, showListing } from './result-list.ts';
import { aboutQuery, headingOf } from './wording.ts';

/** Shows these regions, and tells a screen reader why. */
function show(root: HTMLElement, regions: readonly Region[], said: string): void {
  showRegions(root, regions);
  partOf(root, 'annonce').textContent = said;
}

export const showWait = (root: HTMLElement): void => show(root, ['attente'], 'Recherche en cours.');

export function showFailure(root: HTMLElement): void {
  partOf(root, 'facettes').hidden = true;
  show(root, ['echec', 'accueil'], partOf(root, 'echec-titre').textContent ?? '');
}

/** The answer to what is asked; the ways in when nothing is, or when nothing answers. */
export function showAnswer(
  root: HTMLElement,
  form: HTMLFormElement,
  state: SearchState,
  listing: Listing,
): void {
  const { counts, found, results } = listing.answer;
  showCounts(form, counts);
  if (!isAsking(state)) {
    partOf(root, 'facettes').hidden = false;
    show(root, ['accueil'], '');
    return;
  }
  const heading = headingOf(results.length, found);
  partOf(root, 'nombre').textContent = heading;
  const others = partOf(root, 'autres-filtres') as HTMLDetailsElement;
  others.open ||= others.querySelector(':checked') !== null;
  const chosen = chips(form, state.selection, () => partOf(root, 'nombre').focus());
  partOf(root, 'choisis').replaceChildren(...chosen);
  partOf(root, 'filtres').hidden = chosen.length === 0;
  partOf(root, 'facettes').hidden = found === 0 && chosen.length === 0;
  showListing(root, listing);
  const regions: Region[] =
    results.length > 0
      ? ['reponses']
      : found > 0
        ? ['reponses', 'vide']
        : ['reponses', 'vide', 'accueil'];
  show(root, regions, `${heading}${aboutQuery(state)}`);
}
