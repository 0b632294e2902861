import { labelOf } from '../model/vocabularies/index.ts';
import type { Answers } from './answers.ts';
import { type Question, questions } from './questions.ts';

/** A question that was answered, and the answer, as people read them. */
export interface Told {
  label: string;
  text: string;
}

/** What was answered, in the order of the questions. */
export const inWords = (answers: Answers): Told[] =>
  questions
    .map((question) => ({ label: question.label, text: textOf(question, answers[question.name]) }))
    .filter(({ text }) => text !== '');

function textOf({ control }: Question, answer: string | readonly string[] = ''): string {
  const values = typeof answer === 'string' ? [answer.trim()] : answer;
  if (control.kind !== 'choice') return values.join(', ');
  return values.map((value) => value && labelOf(control.vocabulary, value)).join(', ');
}
