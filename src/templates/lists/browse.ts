import type { AnyEntry } from '../../model/entry.ts';
import { audiences, maturity, themes, type Vocabulary } from '../../model/vocabularies/index.ts';

/** A way into the library: a vocabulary, the field that holds its values, the folder of its pages. */
export interface Way {
  folder: 'themes' | 'publics' | 'maturite';
  field: 'themes' | 'audiences' | 'maturity';
  vocabulary: Vocabulary;
  /** Heads its index page. */
  title: string;
  /** What is found there, in a sentence. */
  told: string;
  /** « Entrer par … ». */
  by: string;
  /** Names one value, before it: « Thème ». */
  one: string;
  /** Heads the rest of them, at the end of the page of one. */
  others: string;
}

export const ways: readonly Way[] = [
  {
    folder: 'themes',
    field: 'themes',
    vocabulary: themes,
    title: 'Tous les thèmes',
    told: 'Ce que l’on cherche à faire. Chaque thème dit où il en est, et par où commencer.',
    by: 'le thème',
    one: 'Thème',
    others: 'Les autres thèmes',
  },
  {
    folder: 'publics',
    field: 'audiences',
    vocabulary: audiences,
    title: 'Tous les publics',
    told: 'Les personnes pour qui l’on agit. Chaque page dit par où commencer avec elles.',
    by: 'le public',
    one: 'Public',
    others: 'Les autres publics',
  },
  {
    folder: 'maturite',
    field: 'maturity',
    vocabulary: maturity,
    title: 'La maturité des pratiques',
    told: 'Jusqu’où une pratique est tissée : essayée une fois, refaite, montrée ailleurs, portée dans la durée.',
    by: 'la maturité',
    one: 'Maturité',
    others: 'Les autres niveaux',
  },
];

export function wayOf(folder: Way['folder']): Way {
  const way = ways.find((candidate) => candidate.folder === folder);
  if (!way) throw new Error(`No way in is called ${folder}.`);
  return way;
}

const valuesOf = ({ data }: AnyEntry, field: Way['field']): readonly string[] =>
  [(data as { [name in Way['field']]?: string | string[] })[field] ?? []].flat();

export const entriesWith = (
  entries: readonly AnyEntry[],
  { field }: Way,
  value: string,
): AnyEntry[] => entries.filter((entry) => valuesOf(entry, field).includes(value));

export interface Count {
  value: string;
  label: string;
  count: number;
}

/** How many entries each value has, in the order of the vocabulary. */
export function countsOf(entries: readonly AnyEntry[], { field, vocabulary }: Way): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return vocabulary.terms.map(({ value, label }) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
  }));
}
