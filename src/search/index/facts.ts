import type { AnyEntry } from '../../model/entry.ts';
import {
  connections,
  costRanges,
  labelOf,
  maturity,
  resourceKinds,
  sheetFormats,
} from '../../model/vocabularies/index.ts';

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What helps to choose among results, in a few words each: what a person asks first of that type. */
export const factsOf = (entry: AnyEntry): string[] =>
  answers(entry)
    .filter((fact) => fact !== undefined)
    .map(capital);

const capital = (fact: string): string => fact.charAt(0).toUpperCase() + fact.slice(1);

function answers(entry: AnyEntry): (string | undefined)[] {
  switch (entry.type) {
    case 'actionSheet': {
      const { format, duration, participants, connection, cost } = entry.data;
      return [
        labelOf(sheetFormats, format),
        duration === undefined ? undefined : spoken(duration),
        participants && people(participants),
        connection === 'aucune'
          ? 'Sans connexion'
          : connection && `Connexion ${labelOf(connections, connection).toLowerCase()}`,
        cost && labelOf(costRanges, cost.range),
      ];
    }
    case 'practice':
      return [
        entry.data.maturity && labelOf(maturity, entry.data.maturity),
        entry.data.entryPoint,
        entry.data.period,
      ];
    case 'event':
      return [entry.data.place, when(entry.data)];
    case 'organisation':
      return [entry.data.commune];
    case 'resource':
      return [
        labelOf(resourceKinds, entry.data.kind),
        entry.data.opened && `Depuis ${entry.data.opened}`,
      ];
    case 'term':
      return [entry.data.acronym];
  }
}

function spoken(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

function people({ min, max }: { min: number; max?: number | undefined }): string {
  if (max === undefined) return `${min} personnes ou plus`;
  return min === max ? `${min} ${min > 1 ? 'personnes' : 'personne'}` : `${min} à ${max} personnes`;
}

/** As the page of the meeting says it: the words of the source first, then its date. */
function when({
  date,
  datePrecision,
  dateText,
}: {
  date?: string | undefined;
  datePrecision: string;
  dateText?: string | undefined;
}): string | undefined {
  if (dateText) return dateText;
  if (date === undefined || datePrecision === 'inconnue') return undefined;
  if (datePrecision === 'année') return date.slice(0, 4);
  const written = (datePrecision === 'mois' ? MONTH : DAY).format(new Date(date));
  return written.replace(/^1 /, '1er ');
}
