import type { z } from 'zod';
import { fieldAt, keysAt } from './field-at.ts';
import type { Fields } from './fields/index.ts';
import type { DataProblem } from './problem.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Path = DataProblem['path'];

const KINDS: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non (true ou false)',
  array: 'une liste',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
};

/** Turns one issue of the schema into sentences for the person who wrote the sheet. */
export function explain(issue: Issue, fields: Fields, data: unknown): DataProblem[] {
  const path = issue.path as Path;
  const name = nameOf(fields, path);
  const problem = (rule: string, message: string, fix: string, at: Path = path): DataProblem => ({
    rule,
    severity: 'error',
    path: at,
    message,
    fix,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem(
          'champ-inconnu',
          `Le champ « ${key} » n’existe pas ici.`,
          didYouMean(key, keysAt(fields, path)),
          [...path, key],
        ),
      );
    case 'invalid_value':
      return valueAt(data, path) === undefined
        ? [missing(problem, name)]
        : [
            problem(
              'valeur-inconnue',
              `${name} : « ${String(valueAt(data, path))} » n’est pas une valeur possible.`,
              didYouMean(String(valueAt(data, path)), issue.values.map(String)),
            ),
          ];
    case 'invalid_type':
      return valueAt(data, path) === undefined
        ? [missing(problem, name)]
        : [
            problem(
              'valeur-mal-formee',
              `${name} doit être ${KINDS[issue.expected] ?? issue.expected}.`,
              'Corriger la valeur, ou retirer le champ s’il est facultatif.',
            ),
          ];
    case 'too_big':
      return [
        problem(
          'valeur-hors-limites',
          `${name} dépasse la limite de ${issue.maximum}.`,
          'Raccourcir ou diminuer.',
        ),
      ];
    case 'too_small':
      return [
        problem(
          'valeur-hors-limites',
          `${name} : il en faut au moins ${issue.minimum}.`,
          'Compléter.',
        ),
      ];
    default:
      return [problem('valeur-mal-formee', `${name} ${frenchOf(issue)}.`, 'Corriger la valeur.')];
  }
}

const missing = (
  problem: (rule: string, message: string, fix: string) => DataProblem,
  name: string,
): DataProblem =>
  problem('champ-manquant', `${name} est obligatoire et manque.`, 'Ajouter ce champ.');

/** Fields say in French what they expect: « contient une valeur qui … » reads as a sentence. */
function frenchOf(issue: Issue): string {
  const { message } = issue;
  return /^(est|tient|contient|commence|répète)/.test(message)
    ? message.replace(/^est (?=(un|une|l’|fait))/, 'doit être ').replace(/^tient/, 'doit tenir')
    : 'est mal formé';
}

function nameOf(fields: Fields, path: Path): string {
  const label = fieldAt(fields, path)?.label ?? String(path.at(-1) ?? 'La fiche');
  const rank = path.findLast((key) => typeof key === 'number');
  return rank === undefined ? `« ${label} »` : `« ${label} » (n° ${rank + 1})`;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
