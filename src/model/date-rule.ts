import type { DataProblem } from './problem.ts';

type Data = Record<string, unknown>;

/** A date that is known is a day; one that is not is told in words. */
export function dateProblems(data: Data): DataProblem[] {
  if (!('datePrecision' in data)) return [];
  const known = data['datePrecision'] !== 'inconnue';
  const key = known ? 'date' : 'dateText';
  if (data[key] !== undefined) return [];
  return [
    {
      rule: 'champ-manquant',
      severity: 'error',
      path: ['datePrecision'],
      message: known
        ? 'La précision de la date dit qu’elle est connue, mais la date manque.'
        : 'La date est dite incomplète, mais rien ne dit ce que donne la source.',
      fix: known
        ? 'Ajouter date.'
        : 'Ajouter dateText, par exemple « 9 décembre, année non précisée ».',
    },
  ];
}
