import type { Fragment } from '../../search/query/engine.ts';
import { type Facets, TYPE_FACET } from '../../search/query/facets.ts';
import type { Answer } from '../../search/query/search.ts';
import { card } from './card.ts';
import { partOf } from './regions.ts';
import { moreOf } from './wording.ts';

const AT_ONCE = 10;

/** An answer, its first pages loaded. */
export interface Listing {
  answer: Answer;
  pages: Fragment[];
  /** The value of the type facet of each result, in their order. */
  types: (string | undefined)[];
}

/** Rejects when a page of the index is out of reach. */
export async function loadListing(answer: Answer, facets: Facets): Promise<Listing> {
  const pages = await load(answer, 0);
  return {
    answer,
    pages,
    types: answer.results.map(({ id }) => facets.valuesOf(id, TYPE_FACET)[0]),
  };
}

const load = ({ results }: Answer, from: number): Promise<Fragment[]> =>
  Promise.all(results.slice(from, from + AT_ONCE).map(({ data }) => data()));

/** Writes the list in its place, with the button that makes it longer. */
export function showListing(root: HTMLElement, { answer, pages, types }: Listing): void {
  const list = partOf(root, 'liste');
  const more = partOf(root, 'suite') as HTMLButtonElement;
  const append = (next: Fragment[]) => {
    for (const page of next)
      list.append(cardOf(root, page, types[list.childElementCount], answer.terms));
    const left = answer.results.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = moreOf(left);
  };
  list.replaceChildren();
  append(pages);
  const first = list.firstElementChild;
  let isLoading = false;
  more.onclick = async () => {
    if (isLoading) return;
    isLoading = true;
    const from = list.childElementCount;
    const next = await load(answer, from).finally(() => (isLoading = false));
    // Another answer may have taken the list meanwhile.
    if (!first?.isConnected) return;
    append(next);
    list.children[from]?.querySelector('a')?.focus();
  };
}

function cardOf(
  root: HTMLElement,
  page: Fragment,
  type: string | undefined,
  terms: readonly string[],
): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(
    `template[data-type="${CSS.escape(type ?? '')}"]`,
  );
  if (!template)
    throw new Error(`No card for « ${type} »: the page and the index are not of the same build.`);
  return card(template, page, terms);
}
