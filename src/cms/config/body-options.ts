import { parts } from '../../parts/index.ts';

/** The form of a part in a text: Decap’s object, that can be moved and removed. */
export const PART_WIDGET = 'maillage-partie';

/** The form of a footnote, beside the parts (`components/footnote.ts`). */
export const FOOTNOTE = 'NoteDeBasDePage';

/** The form of what the rich text cannot show (`components/passage.ts`): it is not offered. */
export const PASSAGE = 'Passage';

// The `markdown` widget is deprecated, and pasting HTML with an image crashes it.
const richtext = {
  widget: 'richtext',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
};

/** Markdown with parts. */
export const bodyOptions = {
  ...richtext,
  editor_components: [...parts.map(({ tag }) => tag), FOOTNOTE],
};

/** Markdown inside a part: Decap cannot insert a part in a part. */
export const insideOptions = { ...richtext, minimal: true, editor_components: [] };
