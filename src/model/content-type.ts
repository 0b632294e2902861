import type { Fields } from './fields/index.ts';
import type { TypeId } from './type-ids.ts';

/** What a type of content is: everything else about it is derived from this. */
export interface ContentType<F extends Fields = Fields> {
  id: TypeId;
  /** Under the content folder, and first part of the address. */
  folder: string;
  /** French, lower case inside a sentence is the template's affair. */
  label: { one: string; many: string };
  /** One entry is… (for the editor, the home page and the documentation). */
  purpose: string;
  /** The field that names an entry. */
  titleField: Extract<keyof F, string>;
  /** The field that says it in a few lines: lists, search results, descriptions. */
  summaryField: Extract<keyof F, string>;
  fields: F;
}

/** Keeps the fields' precise type, so that templates know each value. */
export const contentType = <F extends Fields>(type: ContentType<F>): ContentType<F> => type;
