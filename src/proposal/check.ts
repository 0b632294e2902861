import { validate } from '../model/validate.ts';
import { type Answers, formOf } from './answers.ts';
import { type Question, questions } from './questions.ts';

/** What is wrong with the answer to a question, as a sentence for the person who gave it. */
export interface AnswerProblem {
  name: string;
  message: string;
}

/** The first problem of each answer, in the order of the questions: the model is the judge. */
export function problemsOf(answers: Answers): AnswerProblem[] {
  const { body: _body, ...data } = formOf(answers);
  const { problems } = validate('practice', data);
  return questions.flatMap((question) => {
    const found = problems.find(({ path }) => isPrefix(question.path, path));
    const message = found ? inItsWords(question, found.message) : ownProblem(question, answers);
    return message ? [{ name: question.name, message }] : [];
  });
}

const isPrefix = (start: Question['path'], path: readonly unknown[]): boolean =>
  start.every((key, index) => path[index] === key);

/** The model names a field by its own label, and an item by its rank: here it is a question. */
const inItsWords = ({ label }: Question, message: string): string =>
  message.replace(/^« [^»]* »(?: \(n° \d+\))?/, () => `« ${label} »`);

/** What this form asks beyond the model. */
function ownProblem({ name, label, isRequired, max }: Question, answers: Answers): string {
  const { length } =
    typeof answers[name] === 'string' ? answers[name].trim() : (answers[name] ?? '');
  if (isRequired && length === 0) return `« ${label} » est obligatoire et manque.`;
  if (max && length > max) return `« ${label} » dépasse la limite de ${max}.`;
  return '';
}
