/** What shows a state without anybody there to cause it. */
const CLASSES: readonly [state: RegExp, className: string][] = [
  [/:hover/g, '.survole'],
  [/:focus-visible/g, '.vise'],
  [/:focus-within/g, '.vise-dedans'],
];

const RULE = /([^{};]+)\{([^{}]*)\}/g;

/**
 * The rules of a style sheet that wait for a pointer or the focus, as rules of plain classes: a
 * specimen shows them at rest. Those of one screen size hold for all: a specimen has none.
 */
export const staticStates = (css: string): string =>
  Array.from(
    css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(RULE),
    ([, selectors = '', body = '']) => {
      const shown = selectors
        .split(/,(?![^(]*\))/)
        .filter((selector) => CLASSES.some(([state]) => selector.search(state) >= 0))
        .map((selector) =>
          CLASSES.reduce((text, [state, name]) => text.replace(state, name), selector).trim(),
        );
      return shown.length > 0 ? `${shown.join(',')}{${body.trim()}}` : '';
    },
  )
    .filter(Boolean)
    .join('\n');
