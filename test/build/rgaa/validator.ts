import { HtmlValidate } from 'html-validate';

/** Reads the HTML of a page against the standard, and for accessibility. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Written by Astro and by our trees, which are both right without them.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // French titles are long, and search engines cut them where they like.
    'long-title': 'off',
    // The boxes of a question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A heading keeps its own words for name, beside the link to its section.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A field proposes what no <select> could hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});
