import type { TypeId } from '../model/index.ts';
import { type Path, placeName } from './findings/finding.ts';
import { heldFindings } from './findings/held.ts';
import { type FormData, toFile } from './format/entry-file.ts';

const SHOWN = 4;

/** Why an entry cannot be saved as it is, in words for the person who writes it; nothing when it can. */
export function refusalOf(type: TypeId, form: FormData): string | undefined {
  try {
    toFile(type, form);
  } catch (error) {
    return (error as Error).message;
  }
  const problems = heldFindings(type, form)
    .filter(({ isBlocking }) => isBlocking)
    .map(({ path, message, fix }) =>
      path[0] === 'body' ? `${placeName(type, path)} : ${message} ${fix}` : message,
    );
  if (problems.length === 0) return undefined;
  const more = problems.length - SHOWN;
  return [...problems.slice(0, SHOWN), ...(more > 0 ? [`Et ${more} de plus.`] : [])].join(' ');
}

/** The field to mend first, of an entry that is refused. */
export function refusedField(type: TypeId, form: FormData): Path {
  try {
    return heldFindings(type, form).find(({ isBlocking }) => isBlocking)?.path ?? ['body'];
  } catch {
    // Only a body can be such that nothing else is read.
    return ['body'];
  }
}
