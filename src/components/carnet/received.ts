import type { Shared } from '../../carnet/address.ts';
import { type PageIndex, shownPage } from '../../carnet/page-index.ts';
import { add, has, isEmpty, LIMITS, type Selection } from '../../carnet/selection.ts';
import { showBands } from './bands.ts';
import { partOf } from './parts.ts';
import { plainRowOf, rank } from './row.ts';

/** What to do of a carnet that was received: the only one, one's own and this one, or this one instead. */
export type Choice = 'garder' | 'joindre' | 'remplacer';

/** A carnet that an address carries: shown, and kept only if somebody asks for it. */
export class Received {
  readonly #page: HTMLElement;
  readonly #root: HTMLElement;
  #shared: Shared | undefined;

  constructor(root: HTMLElement, choose: (choice: Choice, shared: Shared) => void) {
    this.#page = root;
    this.#root = partOf(root, 'recu');
    this.#root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-choix]');
      if (button && this.#shared) choose(button.dataset['choix'] as Choice, this.#shared);
    });
  }

  show(shared: Shared, mine: Selection, index: PageIndex | undefined): void {
    this.#shared = shared;
    const { title, note, pages } = shared.selection;
    const rows = pages.map((page) => plainRowOf(this.#page, page, shownPage(page, index)));
    for (const [place, row] of rows.entries()) rank(row, place + 1);
    partOf(this.#root, 'recu-liste').replaceChildren(...rows);
    showBands(partOf(this.#root, 'recu-bandes'), rows);
    this.#write('recu-titre', title || 'Un carnet sans titre');
    this.#write('recu-note', note);
    this.#write('recu-perdu', lost(shared));
    this.#offer(mine, shared.selection);
  }

  #offer(mine: Selection, theirs: Selection): void {
    const fresh = theirs.pages.filter((page) => !has(mine, page)).length;
    const isAlone = isEmpty(mine);
    const choices: Record<Choice, boolean> = {
      garder: isAlone && theirs.pages.length > 0,
      joindre: !isAlone && fresh > 0,
      remplacer: !isAlone && theirs.pages.length > 0,
    };
    for (const [choice, isOffered] of Object.entries(choices))
      (this.#root.querySelector(`[data-choix="${choice}"]`) as HTMLElement).hidden = !isOffered;
    this.#write('recu-choix', isAlone ? ALONE : beside(mine.pages.length, fresh));
  }

  #write(part: string, words: string): void {
    const element = partOf(this.#root, part);
    element.textContent = words;
    element.hidden = words === '';
  }
}

/** One's own, once that choice is made. */
export const chosen: Record<Choice, (mine: Selection, theirs: Selection) => Selection> = {
  garder: (mine, theirs) => joined(mine, theirs),
  joindre: (mine, theirs) => joined(mine, theirs),
  remplacer: (_mine, theirs) => theirs,
};

/** Whether both hold in one. */
export const fitTogether = (mine: Selection, theirs: Selection): boolean =>
  new Set([...mine.pages, ...theirs.pages]).size <= LIMITS.pages;

const joined = (mine: Selection, theirs: Selection): Selection =>
  add({ ...mine, title: mine.title || theirs.title, note: mine.note || theirs.note }, theirs.pages);

const ALONE = 'Rien n’est gardé sur cet appareil tant que vous ne le demandez pas.';

function beside(count: number, fresh: number): string {
  const yours = `Vous avez déjà un carnet de ${sheets(count)}.`;
  if (fresh === 0) return `${yours} Toutes les fiches de celui-ci y sont.`;
  const some = fresh === 1 ? 'la fiche qui y manque va' : `les ${fresh} qui y manquent vont`;
  return `${yours} Si vous ajoutez, ${some} à la fin. Si vous remplacez, le vôtre disparaît\u00a0; vous pourrez revenir en arrière aussitôt.`;
}

const sheets = (count: number): string => `${count}\u00a0${count > 1 ? 'fiches' : 'fiche'}`;

/** What the address carries and the carnet does not: cut on its way, or never an address of ours. */
function lost({ unread, missing }: Shared): string {
  const cut =
    missing > 0
      ? `Cette adresse a été coupée en chemin\u00a0: il manque ${sheets(missing)}. Demandez-la à nouveau, entière.`
      : '';
  const strange =
    unread.length > 0 ? `N’a pas pu être pris\u00a0: ${unread.slice(0, 20).join(', ')}.` : '';
  return [cut, strange].filter(Boolean).join(' ');
}
