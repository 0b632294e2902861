import type { ReferenceOptions, ReferenceTarget } from '../config/reference-options.ts';

/** What can be pointed to: an entry, or an item of an entry. */
export interface Choice {
  /** As the model writes it. */
  value: string;
  label: string;
  /** What it is, or where it stands: the name of its type, or the title of its entry. */
  about: string;
}

interface Found {
  slug: string;
  data: Record<string, unknown>;
}

/** What can be pointed to among the entries of one type, as the model writes it. */
export function choicesOf(
  target: ReferenceTarget,
  found: readonly Found[],
  { targets, within }: ReferenceOptions,
): Choice[] {
  const { collection, titleField, label: type } = target;
  return found
    .flatMap(({ slug, data }) => {
      const value = targets.length > 1 ? `${collection}/${slug}` : slug;
      const label = nameOf(data[titleField]) ?? slug;
      if (!within) return [{ value, label, about: type }];
      return itemsOf(data[within]).map(({ id, text }) => ({
        value: `${value}#${id}`,
        label: text,
        about: label,
      }));
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

/** Where the editor opens what a value points to. */
export function editorPathOf(value: string, { targets }: ReferenceOptions): string {
  const [entry = ''] = value.split('#');
  const [folder = '', slug] = entry.split('/');
  const [first] = targets;
  return slug === undefined
    ? `#/collections/${first?.collection ?? ''}/entries/${folder}`
    : `#/collections/${folder}/entries/${slug}`;
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const itemsOf = (value: unknown): { id: string; text: string }[] =>
  Array.isArray(value)
    ? (value as { id?: string; text?: string }[]).flatMap(({ id, text }) =>
        id ? [{ id, text: text ?? id }] : [],
      )
    : [];
