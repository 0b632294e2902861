import type { TypeId } from '../../model/index.ts';
import { draftText, isBlank, readDraft } from '../format/draft-text.ts';
import { type FormData, fromFile, ORIGINAL, toFile } from '../format/entry-file.ts';
import { LISTED, listed } from '../format/listed.ts';
import { upToDate } from './known-versions.ts';

/** Key of the form's values that says it is saved. Decap writes drafts by the same format, and does not say. */
export const SAVED = 'maillage:enregistrer';

/** The file format of a type, as Decap asks for it. `isHere`: whether the entry of that slug was saved from this device. */
export function fileFormat(type: TypeId, isHere: (slug: string) => boolean = () => false) {
  // Decap reads every file of a collection again for each list, each search and each relation.
  const read = new Map<string, FormData>();
  return {
    fromFile(source: string, slug = ''): FormData {
      const form = readDraft(source) ?? read.get(source) ?? readable(type, source);
      read.set(source, form);
      // A copy: Decap writes in what it is given.
      return {
        ...structuredClone(form),
        [LISTED]: listed(form, source, isHere(slug)),
      };
    },
    toFile({ [SAVED]: isSaved, ...form }: FormData): string {
      const known = upToDate(form);
      if (isSaved) return toFile(type, known);
      // Decap keeps no draft that is empty: a new form opened, then left, has nothing to give back.
      return isBlank(type, known) ? '' : draftText(known);
    },
  };
}

function readable(type: TypeId, source: string): FormData {
  try {
    return fromFile(type, source);
  } catch {
    // Decap would show an empty form, and save it over the file. With the file beside it,
    // saving is refused, and says why.
    return { [ORIGINAL]: source };
  }
}
