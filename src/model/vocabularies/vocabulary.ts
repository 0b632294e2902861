/** One value a field may take. `value` is what the file holds, `label` what people read. */
export interface VocabularyTerm<V extends string = string> {
  value: V;
  label: string;
  /** What the value means, when the label alone leaves a doubt. */
  meaning?: string;
}

/** A closed list of values, with the source it comes from. */
export interface Vocabulary<V extends string = string> {
  name: string;
  source: string;
  terms: readonly VocabularyTerm<V>[];
}

/** A vocabulary whose values are its labels, as in the national schema. */
export const fromEnum = <V extends string>(
  name: string,
  values: Readonly<Record<string, V>>,
): Vocabulary<V> => ({
  name,
  source: 'Schéma national des lieux de médiation numérique',
  terms: Object.values(values).map((value) => ({ value, label: value })),
});

export const labelOf = (vocabulary: Vocabulary, value: string): string =>
  vocabulary.terms.find((term) => term.value === value)?.label ?? value;
