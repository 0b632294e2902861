import type { Field, Fields } from '../model/fields/index.ts';
import type { Part } from '../parts/index.ts';

/** A part in one of the states it can be in, as it is written in a body. */
export interface PartState {
  name: string;
  source: string;
}

/** Of the values of a choice: sources are numbered up to nine, and look alike. */
const MOST = 4;
const LONG = 'Un texte nettement plus long que ce que l’on attend à cet endroit, ';

/** The states of a part, from its own example: each value of its choices, the least, the longest, what it cannot find. */
export function partStates({ fields, inside, example }: Part): PartState[] {
  const all: Fields = typeof inside === 'string' ? fields : { ...fields, ...inside.fields };
  const written = Object.entries(all).filter(([key]) => attribute(key).test(example));
  const states: PartState[] = [
    { name: 'Comme dans le guide', source: example },
    ...written.flatMap(([key, field]) => choices(key, field, example)),
    { name: 'Sans ce qui est facultatif', source: least(written, example) },
    { name: 'Texte long', source: longest(written, example) },
    { name: 'Introuvable', source: lost(written, example) },
  ];
  return states.filter(
    ({ source }, index) => states.findIndex((other) => other.source === source) === index,
  );
}

const attribute = (key: string): RegExp => new RegExp(`(\\s${key}=")([^"]*)(")`, 'g');
const put = (source: string, key: string, value: string): string =>
  source.replace(attribute(key), `$1${value}$3`);

const choices = (key: string, { label, control }: Field, example: string): PartState[] =>
  control.kind === 'choice'
    ? control.vocabulary.terms.slice(0, MOST).map((term) => ({
        name: `${label}\u00a0: ${term.label}`,
        source: put(example, key, term.value),
      }))
    : [];

const least = (written: [string, Field][], example: string): string =>
  written
    .filter(([, { optional }]) => optional)
    .reduce((source, [key]) => source.replace(attribute(key), ''), example);

const longest = (written: [string, Field][], example: string): string =>
  written.reduce(
    (source, [key, { control }]) =>
      control.kind === 'line' && control.format === 'plain'
        ? put(
            source,
            key,
            LONG.repeat(4)
              .slice(0, control.max ?? LONG.length)
              .trim(),
          )
        : source,
    example,
  );

const lost = (written: [string, Field][], example: string): string =>
  written.reduce(
    (source, [key, { control }]) =>
      control.kind === 'reference' ? put(source, key, 'page-absente') : source,
    example,
  );
