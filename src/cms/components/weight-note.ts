import { budgetOf } from '../../checks/rules/media-lourd.ts';
import { spellBytes } from '../../parts/index.ts';

/** What a chosen file weighs, and what to do about it when it is an image that is too heavy. */
export function weightNote(path: string, bytes: number): string {
  const budget = budgetOf(path);
  const weight = spellBytes(bytes);
  return budget === undefined || bytes <= budget
    ? `Poids : ${weight}.`
    : `${weight} : c’est lourd sur un téléphone. Viser moins de ${spellBytes(budget)}.`;
}
