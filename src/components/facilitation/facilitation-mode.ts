import { stepAnchor, stepIn } from './address.ts';
import { awakeScreen } from './awake.ts';
import { countdown, digits } from './countdown.ts';
import {
  goTo,
  newSession,
  pause,
  reset,
  savedSession,
  type Session,
  spentInAll,
  spentOnStep,
  start,
} from './session.ts';

const TICK_MS = 200;

/**
 * One step at a time, with its timer. The address says which step; the entry of the history
 * keeps the times, so that a reload loses nothing and nothing stays on the device.
 */
class FacilitationMode extends HTMLElement {
  #steps = [...this.querySelectorAll<HTMLElement>('[data-minutes]')];
  #line = this.querySelector('.ligne-temps');
  #session: Session =
    savedSession(history.state, this.#steps.length) ?? newSession(this.#steps.length);
  #ticking = 0;

  connectedCallback(): void {
    this.#on('precedente', () => this.#go(this.#session.step - 1));
    this.#on('suivante', () => this.#go(this.#session.step + 1));
    this.#on('marche', () =>
      this.#change((this.#session.since === undefined ? start : pause)(this.#session, Date.now())),
    );
    this.#on('zero', () => {
      this.#change(reset(this.#session));
      this.#say('Le minuteur de l’étape repart de zéro.');
    });
    document.addEventListener('keydown', (event) => this.#typed(event));
    this.querySelector('nav')?.addEventListener('click', () => {
      this.querySelector('details')?.removeAttribute('open');
      this.#heading?.focus();
    });
    addEventListener('hashchange', () =>
      this.#go(stepIn(location.hash, this.#steps.length) ?? this.#session.step),
    );
    if ('wakeLock' in navigator) this.#keepAwake();
    const asked = stepIn(location.hash, this.#steps.length);
    this.#change(goTo(this.#session, asked ?? this.#session.step, Date.now()));
    // The step is shown, not scrolled to: what is above it stays in sight.
    for (const step of this.#steps) step.removeAttribute('id');
    // The browser scrolls when it has loaded, which may be before this runs or after.
    const toTop = () => scrollTo(0, 0);
    toTop();
    addEventListener('load', toTop);
  }

  get #shown(): HTMLElement | undefined {
    return this.#steps[this.#session.step];
  }

  get #heading(): HTMLElement | null | undefined {
    return this.#shown?.querySelector('h3');
  }

  #go(step: number): void {
    const { step: before } = this.#session;
    this.#change(goTo(this.#session, step, Date.now()));
    if (this.#session.step === before) return;
    scrollTo(0, 0);
    // What had the focus may have gone with its step.
    if (!document.activeElement?.closest('[data-part="commandes"]'))
      this.#heading?.focus({ preventScroll: true });
    const rank = this.#shown?.querySelector('strong')?.textContent;
    this.#say(`${rank} : ${this.#heading?.textContent}`);
  }

  #change(session: Session): void {
    this.#session = session;
    history.replaceState(session, '', `#${stepAnchor(session.step)}`);
    clearInterval(this.#ticking);
    if (session.since !== undefined)
      this.#ticking = window.setInterval(() => this.#tick(), TICK_MS);
    this.#show();
  }

  #show(): void {
    const { step, spent, since } = this.#session;
    this.#steps.forEach((item, index) => item.toggleAttribute('data-ici', index === step));
    [...(this.#line?.children ?? [])].forEach((piece, index) => {
      piece.classList.toggle('ici', index === step);
      piece.classList.toggle('a-venir', index > step);
    });
    this.querySelectorAll('nav a').forEach((link, index) => {
      if (index === step) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    });
    this.#part('precedente').setAttribute('aria-disabled', String(step === 0));
    this.#part('suivante').setAttribute('aria-disabled', String(step === this.#steps.length - 1));
    this.#part('marche').textContent =
      since !== undefined ? 'Pause' : spent[step] ? 'Reprendre' : 'Démarrer';
    this.#times();
  }

  #tick(): void {
    const wasUp = this.#part('temps').dataset['fini'] !== undefined;
    if (this.#times() && !wasUp) this.#say('Le temps prévu pour cette étape est écoulé.');
  }

  /** True when the time of the step is up. */
  #times(): boolean {
    const now = Date.now();
    const minutes = Number(this.#shown?.dataset['minutes']);
    const { label, time, isUp, isLate } = countdown(minutes, spentOnStep(this.#session, now));
    const shown = this.#part('temps');
    shown.toggleAttribute('data-fini', isUp);
    shown.toggleAttribute('data-depasse', isLate);
    this.#write('libelle', label);
    this.#write('compte', time);
    this.#write('total', digits(Math.floor(spentInAll(this.#session, now) / 1000)));
    return isUp;
  }

  #typed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const list = this.querySelector('details');
    if (event.key === 'Escape' && list?.open) {
      list.open = false;
      list.querySelector('summary')?.focus();
    }
    // Arrows belong to what scrolls under them.
    if ((event.target as Element).closest('[data-minutes] [tabindex="0"]')) return;
    if (event.key === 'ArrowRight') this.#go(this.#session.step + 1);
    if (event.key === 'ArrowLeft') this.#go(this.#session.step - 1);
  }

  #keepAwake(): void {
    const box = this.querySelector('input') as HTMLInputElement;
    const keep = awakeScreen(() => {
      box.checked = false;
      keep(false);
    });
    this.#part('veille').hidden = false;
    box.addEventListener('change', () => keep(box.checked));
    keep(box.checked);
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #on(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #say(words: string): void {
    this.#write('annonce', words);
  }

  #write(name: string, text: string): void {
    const part = this.#part(name);
    if (part.textContent !== text) part.textContent = text;
  }
}

customElements.define('facilitation-mode', FacilitationMode);
