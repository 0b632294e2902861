import { PART_WIDGET, PASSAGE } from '../config/body-options.ts';
import { FENCE } from '../format/shelter.ts';
import { textOf } from './block-syntax.ts';
import type { EditorComponent } from './editor-component.ts';

const TEXT = 'texte';

/** What the rich text cannot show without damage is edited as it is written. */
export const passage: EditorComponent = {
  id: PASSAGE,
  label: 'Passage en Markdown',
  widget: PART_WIDGET,
  fields: [
    {
      name: TEXT,
      label: 'Texte',
      hint: 'Une liste à plusieurs paragraphes : elle se modifie ici, telle qu’elle est écrite.',
      widget: 'text',
      required: true,
    },
  ],
  pattern: new RegExp(`^${FENCE}\\n([\\s\\S]*?)\\n${FENCE}(?=\\n|$)`),
  fromBlock: ([, text = '']) => ({ [TEXT]: text }),
  toBlock: (values) => `${FENCE}\n${textOf(values[TEXT]).trim()}\n${FENCE}`,
};
