import { askedLetters, suggestionsFor } from '../../search/query/suggest.ts';
import { counted } from '../french-list.ts';
import { Listbox } from './listbox.ts';
import { optionOf, searchOption } from './suggestion-option.ts';
import { loadRows } from './suggestion-rows.ts';

const TYPING_MS = 120;

/** Proposes what a search field may mean as one types, and at once when it no longer says what was found in it. */
export function suggestIn(input: HTMLInputElement, found: string): void {
  const field = input.closest<HTMLElement>('[data-suggestions]');
  if (!field) return;
  const { suggestions = '', site = '/' } = field.dataset;
  let timer = 0;
  let turn = 0;
  const stop = () => {
    clearTimeout(timer);
    turn += 1;
    listbox.hide();
  };
  const listbox = new Listbox(field, input, ({ dataset: { path } }) => {
    stop();
    if (path === undefined) {
      input.form?.requestSubmit();
      return;
    }
    // A section of this very page is read from there.
    input.blur();
    location.assign(site + path.slice(1));
  });
  const propose = async () => {
    const mine = turn;
    const typed = input.value.trim();
    const rows = await loadRows(suggestions, typed).catch(() => undefined);
    if (mine !== turn) return;
    if (!rows) {
      listbox.hide();
      return;
    }
    const asked = askedLetters(typed);
    const options = suggestionsFor(typed, rows).map((row) => optionOf(row, asked));
    listbox.show([...options, searchOption(typed)], saidOf(options.length));
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    turn += 1;
    timer = window.setTimeout(() => void propose(), TYPING_MS);
  });
  input.form?.addEventListener('submit', stop);
  if (input.value !== found) void propose();
}

const saidOf = (count: number): string =>
  count === 0
    ? 'Aucune proposition. Entrée cherche dans toute la bibliothèque.'
    : `${counted(count, 'proposition')}, flèches haut et bas pour choisir.`;
