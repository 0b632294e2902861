import { audienceIcons } from './audience-icons.ts';
import { maturityIcons } from './maturity-icons.ts';
import { themeIcons } from './theme-icons.ts';
import { typeIcons } from './type-icons.ts';

/** Every drawing, by family: the types, and the vocabularies that are ways in by the folder of their pages. */
export const families = {
  types: typeIcons,
  themes: themeIcons,
  publics: audienceIcons,
  maturite: maturityIcons,
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type IconFamily = keyof typeof families;

/** Threads that cross: how a value is drawn until it has a drawing of its own. */
export const CROSSING = 'M8 2v10M8 16v6M16 2v4M16 10v12M2 8h4M10 8h12M2 16h12M18 16h4';

/** The drawing of a value: one stroke of 2 in a square of 24. */
export const drawingOf = (family: IconFamily, value: string): string =>
  (families[family] as Readonly<Record<string, string>>)[value] ?? CROSSING;
