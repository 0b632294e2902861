import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { staticStates } from '../../../src/design/static-states.ts';

it('rules that wait for somebody become rules of plain classes, and no other rule is kept', () => {
  const css = `
/* .a:hover {} */
.bouton { color: red; }
.bouton:hover, .lien:focus-visible { color: blue; }
:is(a, button):hover { color: green; }
@media (min-width: 10rem) { .champ:focus-within { outline: 1px solid; } .x { y: z; } }`;
  expect(staticStates(css).split('\n')).toEqual([
    '.bouton.survole,.lien.vise{color: blue;}',
    ':is(a, button).survole{color: green;}',
    '.champ.vise-dedans{outline: 1px solid;}',
  ]);
});

it('no state of our styles is forgotten', () => {
  for (const file of readdirSync('src/styles').filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(`src/styles/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const shown = staticStates(css);
    for (const [state, name] of [
      [':hover', '.survole'],
      [':focus-visible', '.vise'],
    ] as const)
      if (css.includes(state)) expect(shown, file).toContain(name);
    expect(shown).not.toMatch(/:hover|:focus-(visible|within)/);
  }
});
