import {
  isAsking,
  parseAddress,
  type SearchState,
  writeAddress,
} from '../../search/query/address.ts';
import { createSearch } from '../../search/query/search.ts';
import { facetNames, readForm, writeForm } from './facet-form.ts';
import { openEngine } from './open-engine.ts';
import { partOf } from './regions.ts';
import { loadListing } from './result-list.ts';
import { showAnswer, showFailure, showWait } from './states.ts';

const TYPING_MS = 250;
const PATIENCE_MS = 200;

/**
 * The search page: its address says what is asked, its form asks it, its list answers.
 * Typing and choosing change the address; Back and reload read it.
 */
class SearchPage extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #search: ReturnType<typeof open> | undefined;
  #turn = 0;
  #typing = false;
  #timer = 0;

  connectedCallback(): void {
    partOf(this, 'sans-script').remove();
    const facets = partOf(this, 'facettes') as HTMLDetailsElement;
    facets.hidden = false;
    facets.open = matchMedia('(min-width: 60rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(readForm(this.#form));
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.#typed();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox')
        this.#ask(readForm(this.#form));
    });
    partOf(this, 'effacer').addEventListener('click', () => {
      this.#ask({ ...readForm(this.#form), selection: {} });
      partOf(this, 'nombre').focus();
    });
    partOf(this, 'reessayer').addEventListener('click', () => this.#read());
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** The first letter leaves in the history what was asked before; the next ones replace each other. */
  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#ask(readForm(this.#form), this.#typing);
      this.#typing = true;
    }, TYPING_MS);
  }

  #ask(state: SearchState, replaces = false): void {
    const address = location.pathname + writeAddress(state);
    if (address !== location.pathname + location.search)
      history[replaces ? 'replaceState' : 'pushState'](null, '', address);
    void this.#answer(state);
  }

  #read(): void {
    void this.#answer(parseAddress(location.search, facetNames(this.#form)));
  }

  async #answer(state: SearchState): Promise<void> {
    clearTimeout(this.#timer);
    this.#typing = false;
    writeForm(this.#form, state);
    const turn = ++this.#turn;
    const late = setTimeout(
      () => turn === this.#turn && isAsking(state) && showWait(this),
      PATIENCE_MS,
    );
    try {
      const { ask, facets } = await (this.#search ??= open(this.dataset));
      const listing = await loadListing(await ask(state), facets);
      if (turn === this.#turn) showAnswer(this, this.#form, state, listing);
    } catch (error) {
      console.error(error);
      // The next try opens the index again.
      this.#search = undefined;
      if (turn === this.#turn) showFailure(this);
    } finally {
      clearTimeout(late);
    }
  }
}

async function open({ index = '', site = '' }: DOMStringMap) {
  const { engine, facets } = await openEngine(index, site);
  return { ask: createSearch(engine, facets), facets };
}

customElements.define('search-page', SearchPage);
