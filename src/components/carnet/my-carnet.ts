import { readAddress, type Shared, writeAddress } from '../../carnet/address.ts';
import { type PageIndex, shownPage } from '../../carnet/page-index.ts';
import { add, isEmpty, NOTHING, type Selection } from '../../carnet/selection.ts';
import type { Stored } from '../../carnet/stored.ts';
import { shareAddress } from '../reading/share-address.ts';
import { showBands } from './bands.ts';
import './carnet-outputs.ts';
import type { CarnetOutputs } from './carnet-outputs.ts';
import { Cover } from './cover.ts';
import { keepOffline } from './keep-offline.ts';
import { loadIndex } from './load-index.ts';
import { MyList } from './my-list.ts';
import { partOf } from './parts.ts';
import { type Choice, chosen, fitTogether, Received } from './received.ts';
import { changeCarnet, forgetUnread, NotKept, onCarnetChange, readCarnet } from './store.ts';
import { type Undo, UndoLine } from './undo.ts';

/** Some programs cut an address beyond that. */
const LONG_ADDRESS = 2000;

/** One's carnet: what this device keeps, or what the address carries. */
class MyCarnet extends HTMLElement {
  #index: PageIndex | undefined;
  #list!: MyList;
  #cover!: Cover;
  #received!: Received;
  #undo!: UndoLine;

  async connectedCallback(): Promise<void> {
    this.#index = await loadIndex();
    const change = this.#change.bind(this);
    this.#list = new MyList(this, { index: this.#index, change });
    this.#cover = new Cover(this, change);
    this.#received = new Received(this, (choice, shared) => this.#take(choice, shared));
    this.#undo = new UndoLine(this, (undo) => this.#takeBack(undo));
    const show = () => this.#show();
    this.#on('partager', () => this.#share());
    this.#on('vider', () => this.#empty());
    this.#on('revenir', () => this.#showMine());
    this.#on('oublier', () => this.#attempt(forgetUnread));
    onCarnetChange(show);
    addEventListener('hashchange', show);
    addEventListener('popstate', show);
    show();
    this.dataset['ready'] = '';
    await this.#list.letDrag(show);
  }

  #on(name: string, act: () => void): void {
    this.querySelector(`[data-do="${name}"]`)?.addEventListener('click', (event) => {
      event.preventDefault();
      act();
    });
  }

  #show(): void {
    let stored: Stored = { selection: NOTHING, unread: [], others: {} };
    this.#refuse('');
    this.#attempt(() => (stored = readCarnet()));
    const mine = stored.selection;
    const shared = readAddress(location.hash);
    const isMine = !shared && (!isEmpty(mine) || this.#undo.isInList);
    partOf(this, 'recu').hidden = !shared;
    partOf(this, 'mien').hidden = partOf(this, 'gestes-mien').hidden = !isMine;
    partOf(this, 'vide').hidden = Boolean(shared) || isMine;
    partOf(this, 'retour').hidden = Boolean(shared);
    if (shared) this.#received.show(shared, mine, this.#index);
    else this.#showOwn(mine, stored.unread);
    const outputs = this.querySelector('carnet-outputs') as CarnetOutputs;
    outputs.selection = shared?.selection ?? mine;
    partOf(this, 'marge').hidden = outputs.selection.pages.length === 0;
  }

  #showOwn(mine: Selection, unread: readonly string[]): void {
    const count = mine.pages.length;
    this.#cover.show(mine);
    this.#list.show(mine);
    this.#undo.show(this.#list.element);
    showBands(partOf(this, 'bandes'), this.#list.rows);
    partOf(this, 'compte').textContent =
      count === 0 ? 'Aucune fiche' : `${count}\u00a0${count > 1 ? 'fiches' : 'fiche'}`;
    partOf(this, 'aide').hidden = count < 2;
    partOf(this, 'longue').hidden = this.#address(mine).length <= LONG_ADDRESS;
    const shown = mine.pages.map((page) => shownPage(page, this.#index));
    keepOffline(shown.filter(({ isGone }) => !isGone).map(({ path }) => path));
    partOf(this, 'illisible').hidden = unread.length === 0;
    partOf(this, 'illisible-texte').textContent = unread.join('\n');
  }

  /** Whether it could be kept. What the change before could take back, it cannot any more. */
  #change(change: (selection: Selection) => Selection, undo?: Undo): boolean {
    this.#refuse('');
    const isDone = this.#attempt(() => changeCarnet(change));
    if (!isDone) return false;
    this.#undo.set(undo);
    this.#show();
    if (undo) this.#undo.focus();
    return true;
  }

  #takeBack(undo: Undo): void {
    if (!this.#change((now) => undo.back(now))) return;
    const row = this.#list.rows.find((one) => one.dataset['page'] === undo.page);
    (row?.querySelector<HTMLElement>('[data-act="retirer"]') ?? this.#heading).focus();
  }

  #empty(): void {
    const before = readCarnet().selection;
    this.#change(() => NOTHING, {
      words: 'Votre carnet est vidé.',
      back: (now) => withBack(now, before),
    });
  }

  #take(choice: Choice, { selection: theirs }: Shared): void {
    let mine = NOTHING;
    if (!this.#attempt(() => (mine = readCarnet().selection))) return;
    if (choice !== 'remplacer' && !fitTogether(mine, theirs)) this.#refuse(TOO_MANY);
    else if (
      this.#change((now) => chosen[choice](now, theirs), { words: DONE[choice], back: () => mine })
    )
      this.#showMine();
  }

  #showMine(): void {
    history.pushState(null, '', location.pathname);
    this.#show();
    if (this.#undo.isOpen) this.#undo.focus();
    else this.#heading.focus();
  }

  #share(): void {
    const { selection } = readCarnet();
    shareAddress(selection.title || 'Mon carnet', this.#address(selection));
  }

  #address = (selection: Selection): string =>
    location.origin + location.pathname + writeAddress(selection);

  get #heading(): HTMLElement {
    return partOf(this, partOf(this, 'mien').hidden ? 'vide-titre' : 'compte');
  }

  #attempt(act: () => unknown): boolean {
    try {
      act();
      return true;
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      this.#refuse(error.message);
      return false;
    }
  }

  #refuse(why: string): void {
    const place = partOf(this, 'refus');
    place.textContent = why;
    place.hidden = why === '';
  }
}

const TOO_MANY =
  'Les deux carnets réunis ont trop de fiches pour un seul. Retirez-en, ou remplacez le vôtre.';

const DONE: Record<Choice, string> = {
  garder: 'C’est gardé dans votre carnet.',
  joindre: 'Les fiches sont ajoutées à votre carnet.',
  remplacer: 'Votre carnet a été remplacé.',
};

/** What was there before, and then what came since. */
const withBack = (now: Selection, before: Selection): Selection =>
  add({ ...before, title: now.title || before.title, note: now.note || before.note }, now.pages);

customElements.define('my-carnet', MyCarnet);
