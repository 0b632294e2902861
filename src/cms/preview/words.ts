import { h } from 'hastscript';
import { dayInFrench } from '../../components/french-date.ts';
import { labelsInAList } from '../../components/french-list.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { targetOf } from '../../model/references.ts';
import { labelOf } from '../../model/vocabularies/index.ts';
import { entryLink } from './entry-link.ts';
import { inline, plain, type Words } from './texts.ts';
import type { World } from './world.ts';

export type Values = Record<string, unknown>;

/** The fields of which something is said, in their order. */
export const filled = (fields: Fields, values: Values): [string, Field][] =>
  Object.entries(fields).filter(([key]) => values[key] !== undefined);

/** A value in a few words: what a box of answers or a line of facts has room for. */
export function words({ control }: Field, value: unknown, around: World): Words {
  switch (control.kind) {
    case 'choice':
      return [labelsInAList(list(value).map((one) => labelOf(control.vocabulary, String(one))))];
    case 'flag':
      return [value ? 'Oui' : 'Non'];
    case 'number':
      return [control.unit ? `${String(value)}\u00a0${control.unit}` : String(value)];
    case 'date':
      return [day(value)];
    case 'reference':
      return entryLink(targetOf(control, String(value)), around);
    case 'text':
      return inline(value, around);
    case 'line':
      return control.format === 'url'
        ? [h('a', { href: String(value) }, String(value))]
        : [plain(value)];
    case 'object':
      return joined(control.fields, value as Values, around);
    case 'list':
      return list(value).flatMap((item, index) => [
        ...(index > 0 ? [', '] : []),
        ...words(control.item, item, around),
      ]);
    default:
      return [plain(value)];
  }
}

/** « Au moins : 1, au plus : 12 ». */
const joined = (fields: Fields, values: Values, around: World): Words =>
  filled(fields, values).flatMap(([key, field], index) => [
    index > 0 ? `, ${lowerFirst(field.label)}\u00a0: ` : `${field.label}\u00a0: `,
    ...words(field, values[key], around),
  ]);

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** A day that is being typed may be anything. */
const day = (value: unknown): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? dayInFrench(String(value)) : String(value);
