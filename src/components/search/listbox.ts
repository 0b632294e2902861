/**
 * The list under a search field: an « editable combobox with list autocomplete » of the ARIA
 * Authoring Practices. The focus stays in the field; the list says which of its options is active.
 */
export class Listbox {
  #list = document.createElement('ul');
  #said = document.createElement('p');
  #active = -1;
  /** What was typed when the options were given. */
  #typed = '';

  #input: HTMLInputElement;
  #take: (option: HTMLElement) => void;

  /** `take`: what to do with the option that is chosen. */
  constructor(field: HTMLElement, input: HTMLInputElement, take: (option: HTMLElement) => void) {
    this.#input = input;
    this.#take = take;
    this.#list.id = `${input.id}-propositions`;
    this.#list.className = 'propositions';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Propositions';
    this.#said.className = 'vh';
    this.#said.ariaLive = 'polite';
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    this.hide();
    field.append(this.#list, this.#said);
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('input', () => this.#choose(-1));
    input.addEventListener('blur', () => this.hide());
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#take(option);
    });
  }

  /** Opens on these options, while the focus is in the field; `said` to who does not see them. */
  show(options: readonly HTMLElement[], said: string): void {
    options.forEach((option, rank) => (option.id = `${this.#list.id}-${rank}`));
    this.#list.replaceChildren(...options);
    this.#typed = this.#input.value;
    this.#open(document.activeElement === this.#input);
    this.#said.textContent = this.#list.hidden ? '' : said;
  }

  hide(): void {
    this.#open(false);
    this.#said.textContent = '';
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
    this.#choose(-1);
  }

  get #options(): HTMLElement[] {
    return Array.from(this.#list.children) as HTMLElement[];
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // Of its own, the browser would empty the field.
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.#reopened()) return;
      // Beyond either end is the field itself.
      const places = this.#options.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#choose(((this.#active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && this.#options[this.#active]) {
      this.#take(this.#options[this.#active] as HTMLElement);
    } else {
      // Its caret moves: one is back in the field.
      if (/^(Home|End|Arrow(Left|Right))$/.test(event.key)) this.#choose(-1);
      return;
    }
    event.preventDefault();
  }

  /** Whether the list is open, again when it holds what answers what is typed. */
  #reopened(): boolean {
    if (this.#list.hidden && this.#options.length > 0 && this.#typed === this.#input.value)
      this.#open(true);
    return !this.#list.hidden;
  }

  #choose(rank: number): void {
    this.#active = rank;
    this.#options.forEach((option, at) => (option.ariaSelected = String(at === rank)));
    const active = this.#options[rank];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }
}
