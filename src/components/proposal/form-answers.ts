import type { Answers } from '../../proposal/answers.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('[data-question] :is(input, textarea, select)'),
];

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

/** What the form holds, without what is empty. */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string | string[]> = {};
  for (const control of controlsOf(form)) {
    const { name, value } = control;
    if (!isBox(control)) {
      if (value.trim() !== '') answers[name] = value;
    } else if (control.checked) answers[name] = (answers[name] ?? []).concat(value);
  }
  return answers;
}

/** Fills the form with these answers. What it has no question for is left out. */
export function writeAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const control of controlsOf(form)) {
    const answer = answers[control.name] ?? '';
    if (isBox(control)) control.checked = answer.includes(control.value);
    else if (typeof answer === 'string') control.value = answer;
  }
}
