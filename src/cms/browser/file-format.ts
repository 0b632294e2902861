import type { TypeId } from '../../model/index.ts';
import { type FormData, fromFile, ORIGINAL, toFile } from '../format/entry-file.ts';

/** The file format of a type, as Decap asks for it. */
export const fileFormat = (type: TypeId) => ({
  fromFile(source: string): FormData {
    try {
      return fromFile(type, source);
    } catch {
      // Decap would show an empty form, and save it over the file. With the file beside it,
      // saving is refused, and says why.
      return { [ORIGINAL]: source };
    }
  },
  toFile: (form: FormData): string => toFile(type, form),
});
