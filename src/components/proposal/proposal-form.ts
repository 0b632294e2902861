import type { AnswerProblem } from '../../proposal/check.ts';
import { partOf } from '../carnet/parts.ts';
import { readAnswers } from './form-answers.ts';
import { KeptDraft } from './kept-draft.ts';
import { problemLinks, questionOf, showCount, showProblem } from './question-state.ts';
import { showReady } from './ready.ts';

const UNLOADED =
  'La suite n’a pas pu être chargée. Vos réponses sont encore là\u00a0: vérifiez la connexion, puis recommencez.';

// The model and the writing of a file weigh more than the page: they come when one begins to write.
const loadCheck = () => import('../../proposal/check.ts');
const loadWays = () => import('../../proposal/ways.ts');

const nameOf = (target: EventTarget | null): string | undefined =>
  (target as HTMLElement).closest<HTMLElement>('[data-question]')?.dataset['question'];

/** The short form: keeps a draft, tells what is to mend, and makes the file. Nothing is sent. */
class ProposalForm extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #draft = new KeptDraft(this.#form, partOf(this, 'brouillon'));
  #summary = partOf(this, 'a-corriger');
  #ready = partOf(this, 'pret');
  #questions = [...this.#form.querySelectorAll<HTMLElement>('[data-question]')];
  /** Questions that were left, or asked for all together: what is wrong there is told. */
  #judged = new Set<string>();

  connectedCallback(): void {
    this.#draft.restore();
    this.#questions.forEach(showCount);
    for (const name of ['envoyer', 'effacer'])
      partOf(this, name).toggleAttribute('disabled', false);
    this.#form.addEventListener('focusin', ({ target }) => this.#entered(target));
    this.#form.addEventListener('input', ({ target }) => this.#typed(target));
    this.#form.addEventListener('focusout', (event) => this.#left(event));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    partOf(this, 'effacer').onclick = () => this.#erase();
    this.toggleAttribute('data-vive', true);
  }

  #entered(target: EventTarget | null): void {
    void loadCheck().catch(() => undefined);
    // A browser shows the first line of a text that has the focus, at the very foot of the screen.
    if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
  }

  #typed(target: EventTarget | null): void {
    this.#ready.hidden = true;
    const name = nameOf(target);
    if (name) showCount(questionOf(this.#form, name));
    this.#draft.keepSoon(() => {
      if (this.#judged.size > 0) void this.#judge();
    });
  }

  #left({ target, relatedTarget }: FocusEvent): void {
    const name = nameOf(target);
    // A message that comes under the pointer would move the button away from it.
    const isGoingOn = relatedTarget === partOf(this, 'envoyer');
    if (!name || isGoingOn || !(name in readAnswers(this.#form))) return;
    this.#judged.add(name);
    void this.#judge();
  }

  /** Tells what is wrong with the answers that are judged. */
  async #judge(): Promise<readonly AnswerProblem[] | undefined> {
    const check = await loadCheck().catch(() => undefined);
    const problems = check?.problemsOf(readAnswers(this.#form));
    for (const name of problems ? this.#judged : [])
      showProblem(
        questionOf(this.#form, name),
        problems?.find((problem) => problem.name === name)?.message,
      );
    return problems;
  }

  async #submit(): Promise<void> {
    for (const { dataset } of this.#questions) this.#judged.add(dataset['question'] ?? '');
    const problems = await this.#judge();
    if (!problems || problems.length > 0) {
      this.#tellStop(problems ? '' : UNLOADED, problems);
      return;
    }
    try {
      const { waysOf } = await loadWays().catch((cause: unknown) => {
        throw new Error(UNLOADED, { cause });
      });
      showReady(this.#ready, waysOf(readAnswers(this.#form), this.dataset['forge']));
    } catch (error) {
      this.#tellStop(error instanceof Error ? error.message : String(error));
      return;
    }
    this.#summary.hidden = true;
    this.#ready.hidden = false;
    partOf(this.#ready, 'titre').focus();
  }

  /** What keeps the proposal from being ready, at the top of the form. */
  #tellStop(words: string, problems: readonly AnswerProblem[] = []): void {
    this.#ready.hidden = true;
    this.#summary.hidden = false;
    const count =
      problems.length > 1
        ? `${problems.length} réponses sont à corriger`
        : 'Une réponse est à corriger';
    partOf(this.#summary, 'titre').textContent = words || count;
    partOf(this.#summary, 'liste').replaceChildren(...problemLinks(this.#form, problems));
    partOf(this.#summary, 'titre').focus();
  }

  #erase(): void {
    if (!confirm('Effacer tout ce que vous avez écrit ici\u202f?')) return;
    this.#form.reset();
    this.#judged.clear();
    for (const question of this.#questions) {
      showProblem(question);
      showCount(question);
    }
    this.#summary.hidden = true;
    this.#ready.hidden = true;
    this.#draft.erase();
    this.#form.querySelector<HTMLElement>('input')?.focus();
  }
}

customElements.define('proposal-form', ProposalForm);
