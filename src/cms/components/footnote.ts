import { FOOTNOTE, insideOptions, PART_WIDGET } from '../config/body-options.ts';
import { INSIDE, textOf } from './block-syntax.ts';
import type { EditorComponent } from './editor-component.ts';

/** Names of the form's fields. */
const MARK = 'repere';

const INDENT = '    ';

/** The first line of a note, the lines that go on with it, then indented paragraphs. */
const NOTE =
  /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?![[#>|<*+\s-]|\d+[.)]\s)[^\n]+)*(?:\n+(?: {4}|\t)[^\n]+)*)/;

/**
 * A footnote of several paragraphs is one that the rich text would cut in pieces: it is a form,
 * like a part.
 */
export const footnote: EditorComponent = {
  id: FOOTNOTE,
  label: 'Note de bas de page',
  widget: PART_WIDGET,
  fields: [
    {
      name: MARK,
      label: 'Repère',
      hint: 'Un nombre ou un mot, sans espace. Exemple : 1. Dans le texte, écrivez [^1] là où la note est appelée.',
      widget: 'string',
      required: true,
      default: '1',
    },
    { name: INSIDE, label: 'Note', required: true, ...insideOptions },
  ],
  pattern: NOTE,
  fromBlock: ([, mark = '', text = '']) => ({
    [MARK]: mark,
    [INSIDE]: text.replace(/^(?: {4}|\t)/gm, '').trim(),
  }),
  toBlock: (values) => {
    const [first = '', ...rest] = textOf(values[INSIDE]).trim().split('\n');
    const mark = textOf(values[MARK]).replace(/[\s[\]^]+/g, '-') || '1';
    return [`[^${mark}]: ${first}`, ...rest.map((line) => (line ? INDENT + line : ''))].join('\n');
  },
};
