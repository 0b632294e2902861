import { readFileSync } from 'node:fs';

const SHEETS = ['../styles/tokens.css', '../styles/reset.css', './handout.css', './layouts.css'];

/** The tokens of the site, then what paper changes. Fonts are added when it is printed. */
export const stylesheet = (): string =>
  SHEETS.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
