import { fromKey } from './answer.ts';
import type { Fields } from './fields/index.ts';
import type { DataProblem } from './problem.ts';
import { sourceRank } from './vocabularies/index.ts';

type Data = Record<string, unknown>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** An answer says where it comes from; what nobody says has no provenance; a numbered source exists. */
export function provenanceProblems(fields: Fields, data: Data): DataProblem[] {
  return [...unsourcedAnswers(fields, data), ...missingSources(data)];
}

function unsourcedAnswers(fields: Fields, data: Data): DataProblem[] {
  return Object.keys(fields)
    .filter((key) => fromKey(key) in fields)
    .flatMap((key) => {
      const label = fields[key]?.label ?? key;
      const hasValue = !isEmpty(data[key]);
      if (hasValue === (data[fromKey(key)] !== undefined)) return [];
      return {
        rule: 'provenance',
        severity: 'error',
        path: hasValue ? [key] : [fromKey(key)],
        message: hasValue
          ? `« ${label} » a une valeur, mais rien ne dit d’où elle vient.`
          : `« ${label} » est vide, mais a une provenance.`,
        fix: hasValue
          ? `Ajouter ${fromKey(key)} : « rédaction », ou « source 1 » pour la première source.`
          : `Retirer ${fromKey(key)}, ou donner la valeur.`,
      };
    });
}

/** Every « source N » found anywhere in the data names one of its sources. */
function missingSources(data: Data): DataProblem[] {
  const count = Array.isArray(data['sources']) ? data['sources'].length : 0;
  const found: DataProblem[] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    else if (
      typeof value === 'string' &&
      isProvenanceKey(path.at(-1)) &&
      (sourceRank(value) ?? 0) > count
    )
      found.push({
        rule: 'provenance',
        severity: 'error',
        path,
        message: `« ${value} » n’existe pas : la page cite ${count} source${count > 1 ? 's' : ''}.`,
        fix: 'Corriger le numéro, ou ajouter la source à la liste.',
      });
  };
  walk(data, []);
  return found;
}

const isProvenanceKey = (key: unknown): boolean =>
  typeof key === 'string' && (key === 'source' || key.endsWith('From'));
