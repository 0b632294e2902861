import type { Field, Fields } from '../../../src/model/fields/index.ts';

/** The smallest front matter a type accepts, as an editor that leaves empty fields out writes it. */
export const smallest = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { optional }]) => !optional)
      .map(([key, field]) => [key, valueOf(field)]),
  );

function valueOf({ control }: Field): unknown {
  switch (control.kind) {
    case 'line':
      return { plain: 'Un mot', url: 'https://www.exemple.fr/', slug: 'un-mot' }[control.format];
    case 'text':
    case 'body':
      return 'Quelques mots.';
    case 'number':
      return control.min ?? 1;
    case 'flag':
      return false;
    case 'choice':
      return control.many
        ? [control.vocabulary.terms[0]?.value]
        : control.vocabulary.terms[0]?.value;
    case 'date':
      return '2026-11-21';
    case 'image':
      return '/media/exemple.svg';
    case 'file':
      return '/media/exemple.pdf';
    case 'reference':
      return 'une-entree';
    case 'list':
      return [valueOf(control.item)];
    case 'object':
      return smallest(control.fields);
  }
}
