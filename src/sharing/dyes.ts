import { readFileSync } from 'node:fs';
import { typeClass } from '../components/weave/type-class.ts';
import { type TypeId, TYPE_IDS } from '../model/index.ts';

/** The colours of the site in daylight. */
export interface Dyes {
  paper: string;
  ink: string;
  /** Ink of what is said second. */
  soft: string;
  madder: string;
  /** Of the cloth of a type, and of its name. */
  thread: Record<TypeId, string>;
  words: Record<TypeId, string>;
  /** Share of dye in the thread that passes under, from 0 to 1. */
  under: number;
}

const read = (name: string): string =>
  readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');

/** From the tokens, where each colour has its only value. */
export function readDyes(tokens = read('tokens'), classes = read('dyes')): Dyes {
  const token = (name: string): string => {
    const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
    if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
    return value;
  };
  const dye = (type: TypeId, property: string): string => {
    const rule = new RegExp(`\\.${typeClass[type]} \\{[^}]*--${property}: var\\(--([\\w-]+)\\)`);
    const name = rule.exec(classes)?.[1];
    if (name === undefined)
      throw new Error(`dyes.css gives no --${property} to ${typeClass[type]}.`);
    return token(name);
  };
  const ofTypes = (property: string) =>
    Object.fromEntries(TYPE_IDS.map((type) => [type, dye(type, property)])) as Record<
      TypeId,
      string
    >;
  return {
    paper: token('paper'),
    ink: token('ink'),
    soft: token('ink-2'),
    madder: token('garance'),
    thread: ofTypes('thread'),
    words: ofTypes('thread-text'),
    under: parseFloat(token('under')) / 100,
  };
}
