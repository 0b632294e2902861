import type { DecapField } from '../config/decap-config.ts';
import { insideOptions, PART_WIDGET } from '../config/body-options.ts';
import { decapFields } from '../config/field.ts';
import { namingKey } from '../config/list-options.ts';
import { type Part, parts } from '../../parts/index.ts';
import {
  blockPattern,
  type BlockValues,
  INSIDE,
  ITEMS,
  readBlock,
  writeBlock,
} from './block-syntax.ts';
import { orPlainTable, TABLE, TABLE_WIDGET } from './plain-table.ts';

/** What Decap's `registerEditorComponent` takes: a part as a block of the rich text. */
export interface EditorComponent {
  id: string;
  label: string;
  widget: typeof PART_WIDGET;
  fields: DecapField[];
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => BlockValues;
  toBlock: (values: BlockValues) => string;
}

/** Every part that may stand in a body. */
export const editorComponents = (): EditorComponent[] => parts.map(editorComponent);

export const editorComponent = (part: Part): EditorComponent =>
  part.tag === TABLE ? orPlainTable(blockOf(part)) : blockOf(part);

const blockOf = (part: Part): EditorComponent => ({
  id: part.tag,
  label: part.label,
  widget: PART_WIDGET,
  fields: formOf(part),
  pattern: blockPattern(part),
  fromBlock: ([source = '']) => readBlock(part, source),
  toBlock: (values) => writeBlock(part, values),
});

const formOf = (part: Part): DecapField[] => [
  // Decap fails on the pattern of a field inside a component: the model judges on saving.
  ...decapFields(part.fields).map(({ pattern: _pattern, ...field }) => field as DecapField),
  ...insideOf(part),
];

function insideOf(part: Part): DecapField[] {
  const { inside } = part;
  if (inside === 'nothing') return [];
  if (part.tag === TABLE) return [table];
  if (inside === 'blocks')
    return [{ name: INSIDE, label: 'Texte', required: true, ...insideOptions }];
  return [
    {
      name: ITEMS,
      label: part.label,
      label_singular: inside.label,
      widget: 'list',
      required: true,
      default: [],
      summary: `{{fields.${namingKey(inside.fields)}}}`,
      fields: formOf(inside),
    },
  ];
}

const table: DecapField = { name: INSIDE, label: 'Cases', widget: TABLE_WIDGET, required: true };
