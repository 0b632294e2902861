import {
  isAsking,
  parseAddress,
  type SearchState,
  writeAddress,
} from '../../search/query/address.ts';
import type { Libraries } from '../../model/libraries.ts';
import { takenBackBy } from './taken-back.ts';
import { CodeLost, codeLost, failureOf, TooLong } from './failure.ts';
import { facetNames, readForm, without, withUnknown, writeForm } from './facet-form.ts';
import type { Search } from './open-search.ts';
import { partOf } from './regions.ts';
import { type Announced, focusHeading, showFailure, showWait, showWaysIn } from './waiting.ts';

const TYPING_MS = 250;
const PATIENCE_MS = 200;
const SLOW_MS = 8000;
const LIMIT_MS = 30_000;

/**
 * The search page: its address says what is asked, its form asks it, its list answers.
 * Typing and choosing change the address; Back and reload read it.
 */
class SearchPage extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #search: ReturnType<typeof open> | undefined;
  #state: SearchState = { query: '', selection: {} };
  /** Why there is no answer. */
  #error: unknown;
  #turn = 0;
  #typing = false;
  #timer = 0;

  connectedCallback(): void {
    partOf(this, 'sans-script').remove();
    this.#foldFacets(matchMedia('(min-width: 60rem)'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(this.#asked());
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.#typed();
    });
    this.addEventListener('change', ({ target }) => {
      const isChoice =
        target instanceof HTMLSelectElement ||
        (target instanceof HTMLInputElement && target.type === 'checkbox');
      if (isChoice) void this.#ask(this.#asked());
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    partOf(this, 'effacer').addEventListener('click', () => {
      void this.#ask({ ...this.#asked(), selection: {} }, { announced: 'heading' });
    });
    // Whoever comes to the form is about to ask: the index is on its way meanwhile.
    this.addEventListener('focusin', () => void this.#engine().catch(() => {}), { once: true });
    partOf(this, 'reessayer').addEventListener('click', () => void this.#tryAgain('heading'));
    addEventListener('online', () => this.#error !== undefined && void this.#tryAgain());
    addEventListener('popstate', () => this.#read());
    // What was typed before this script came is asked, rather than lost.
    const { query } = readForm(this.#form);
    const state = parseAddress(location.search, facetNames(this.#form));
    if (query !== '' && query !== state.query) void this.#ask({ ...state, query });
    else this.#read();
  }

  /** Beside the answers where there is room, folded above them elsewhere. */
  #foldFacets(isWide: MediaQueryList): void {
    const facets = partOf(this, 'facettes') as HTMLDetailsElement;
    facets.hidden = false;
    facets.open = isWide.matches;
    isWide.addEventListener('change', () => (facets.open = isWide.matches));
  }

  /** Another reading of the words is a link to this page, which need not be loaded again; a chip takes its value back. */
  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-ici]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const state = parseAddress(link.search, facetNames(this.#form));
      void this.#ask(state, { announced: 'heading' });
    }
    const button = target.closest('button');
    if (button?.matches('[data-recharger]')) location.reload();
    const chosen = button && takenBackBy(button);
    if (chosen) void this.#ask(without(this.#asked(), chosen.facet, chosen.value));
  }

  /** What the form asks, and what it has no box for. The same words are still read as they were. */
  #asked(): SearchState {
    const asked = readForm(this.#form);
    const { query, selection, asTyped } = this.#state;
    return {
      ...asked,
      selection: withUnknown(this.#form, asked.selection, selection),
      ...(asTyped && query === asked.query && { asTyped }),
    };
  }

  /** The first letter leaves in the history what was asked before; the next ones replace each other. */
  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      void this.#ask(this.#asked(), { replaces: this.#typing });
      this.#typing = true;
    }, TYPING_MS);
  }

  async #ask(
    state: SearchState,
    { replaces = false, announced }: { replaces?: boolean; announced?: Announced } = {},
  ): Promise<void> {
    const address = location.pathname + writeAddress(state);
    if (address !== location.pathname + location.search)
      history[replaces ? 'replaceState' : 'pushState'](null, '', address);
    await this.#answer(state, announced);
  }

  #read(announced?: Announced): void {
    void this.#answer(parseAddress(location.search, facetNames(this.#form)), announced);
  }

  async #tryAgain(announced?: Announced): Promise<void> {
    const isCode = this.#error instanceof CodeLost;
    if (isCode && (await failureOf(this.#error)) !== 'hors-connexion') location.reload();
    else this.#read(announced);
  }

  /** The index weighs twice the page: it is opened for whoever asks something. */
  #engine(): ReturnType<typeof open> {
    return (this.#search ??= open(this.dataset));
  }

  async #answer(state: SearchState, announced: Announced = 'status'): Promise<void> {
    clearTimeout(this.#timer);
    this.#typing = false;
    this.#state = state;
    writeForm(this.#form, state);
    const turn = ++this.#turn;
    if (!isAsking(state) && !this.#search) {
      showWaysIn(this);
      return;
    }
    const isWaiting = () => turn === this.#turn && isAsking(state);
    const late = setTimeout(() => isWaiting() && showWait(this), PATIENCE_MS);
    const slow = setTimeout(() => isWaiting() && showWait(this, true), SLOW_MS);
    try {
      const show = await inTime(this.#find(state));
      if (turn !== this.#turn) return;
      this.#error = undefined;
      show(announced);
    } catch (error) {
      console.error(error);
      // The next try opens the index again.
      this.#search = undefined;
      const failure = await failureOf(error);
      if (turn !== this.#turn) return;
      this.#error = error;
      showFailure(this, failure);
    } finally {
      clearTimeout(late);
      clearTimeout(slow);
    }
    if (announced === 'heading') focusHeading(this);
  }

  /** What shows the answer. */
  async #find(state: SearchState): Promise<(announced: Announced) => void> {
    const { listingOf, showAnswer } = await this.#engine();
    const listing = await listingOf(state);
    return (announced) => showAnswer(this, this.#form, state, listing, announced);
  }
}

/** The code that asks and answers comes with what it asks. */
async function open({ index = '', site = '', libraries }: DOMStringMap): Promise<Search> {
  if (libraries) {
    const { openJointSearch } = await import('./libraries/joint-search.ts').catch(codeLost);
    return openJointSearch(index, site, JSON.parse(libraries) as Libraries);
  }
  const { openSearch } = await import('./open-search.ts').catch(codeLost);
  return openSearch(index, site);
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, failed) => setTimeout(() => failed(new TooLong()), LIMIT_MS)),
  ]);

customElements.define('search-page', SearchPage);
