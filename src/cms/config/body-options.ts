import { parts } from '../../parts/index.ts';

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
export const bodyOptions = { ...richtext, editor_components: parts.map(({ tag }) => tag) };

/** Markdown inside a part: Decap cannot insert a part in a part. */
export const insideOptions = { ...richtext, minimal: true, editor_components: [] };
