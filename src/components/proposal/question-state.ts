import { partOf } from '../carnet/parts.ts';

export const questionOf = (form: HTMLFormElement, name: string): HTMLElement =>
  form.querySelector(`[data-question="${name}"]`) as HTMLElement;

/** What takes the focus of a question. */
export const controlOf = (question: HTMLElement): HTMLElement =>
  question.querySelector('input, textarea, select') as HTMLElement;

/** Says beside a question what is wrong with its answer, or nothing more. */
export function showProblem(question: HTMLElement, message = ''): void {
  const told = partOf(question, 'erreur');
  // Written again, the same words would be read again.
  if (told.textContent !== message) told.textContent = message;
  if (question instanceof HTMLFieldSetElement) return;
  const control = controlOf(question);
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

/** Says how many characters are left, or too many. */
export function showCount(question: HTMLElement): void {
  const told = question.querySelector<HTMLElement>('[data-part="nombre"]');
  if (!told) return;
  const max = Number(told.dataset['max']);
  const { length } = (controlOf(question) as HTMLTextAreaElement).value.trim();
  const words = (count: number) =>
    `${count.toLocaleString('fr')}\u00a0${count > 1 ? 'caractères' : 'caractère'}`;
  told.textContent =
    length === 0
      ? `${words(max)} au plus.`
      : length <= max
        ? `Encore ${words(max - length)}.`
        : `${words(length - max)} de trop.`;
}

/** The list of what is to mend, each leading to its question. */
export function problemLinks(
  form: HTMLFormElement,
  problems: readonly { name: string; message: string }[],
): HTMLLIElement[] {
  return problems.map(({ name, message }) => {
    const control = controlOf(questionOf(form, name));
    const link = document.createElement('a');
    link.href = `#${control.id}`;
    link.textContent = message;
    // A field that only has the focus may stand under the edge of the screen.
    link.onclick = (event) => {
      event.preventDefault();
      control.focus();
      control.scrollIntoView({ block: 'center' });
    };
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}
