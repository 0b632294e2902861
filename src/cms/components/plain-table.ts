import type { DecapField } from '../config/decap-config.ts';
import { type BlockValues, INSIDE, textOf } from './block-syntax.ts';
import type { EditorComponent } from './editor-component.ts';

/** The part that is filled as a grid, and the widget that shows it. */
export const TABLE = 'Tableau';
export const TABLE_WIDGET = 'maillage-tableau';

const CAPTION = 'legende';

/** Lines between bars, the second of which parts the titles from the rest. */
const PLAIN = /^\|.*\n\|[ \t]*:?-[-:| \t]*(?:\n\|.*)*/;

/** The part, which is also the form of a table written without a caption, and stays so. */
export const orPlainTable = ({
  pattern,
  fields,
  fromBlock,
  toBlock,
  ...component
}: EditorComponent) => ({
  ...component,
  pattern: new RegExp(`${pattern.source}|${PLAIN.source}`),
  fields: fields.map((field): DecapField =>
    field.name === CAPTION ? { ...field, required: false } : field,
  ),
  fromBlock: (match: RegExpMatchArray): BlockValues =>
    match[0].startsWith('|') ? { [INSIDE]: match[0] } : fromBlock(match),
  toBlock: (values: BlockValues): string =>
    values[CAPTION] || !values[INSIDE] ? toBlock(values) : textOf(values[INSIDE]).trim(),
});
