import type { ReferenceTarget } from '../config/reference-options.ts';

/** Choices under one heading: a type of content, or the entry whose items they are. */
export interface ReferenceGroup {
  label: string;
  choices: { value: string; label: string }[];
}

interface Found {
  slug: string;
  data: Record<string, unknown>;
}

interface Options {
  /** Several types: the value says the folder too. */
  isPrefixed: boolean;
  /** The list of the entry whose items are pointed to. */
  within?: string | undefined;
}

/** What can be pointed to among these entries, as the model writes it. */
export function groupsOf(
  target: ReferenceTarget,
  found: readonly Found[],
  options: Options,
): ReferenceGroup[] {
  const entries = found
    .map(({ slug, data }) => ({
      value: options.isPrefixed ? `${target.collection}/${slug}` : slug,
      label: nameOf(data[target.titleField]) ?? slug,
      items: options.within ? itemsOf(data[options.within]) : [],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  if (!options.within)
    return [
      { label: target.label, choices: entries.map(({ value, label }) => ({ value, label })) },
    ];
  return entries
    .filter(({ items }) => items.length > 0)
    .map(({ value, label, items }) => ({
      label,
      choices: items.map((item) => ({ value: `${value}#${item.id}`, label: item.text })),
    }));
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const itemsOf = (value: unknown): { id: string; text: string }[] =>
  Array.isArray(value)
    ? (value as { id?: string; text?: string }[]).flatMap(({ id, text }) =>
        id ? [{ id, text: text ?? id }] : [],
      )
    : [];
