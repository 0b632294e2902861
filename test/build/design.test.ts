import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families, type IconFamily } from '../../src/components/icons/drawing-of.ts';
import { pairs } from '../../src/design/pairs.ts';
import { idOf, specimens } from '../../src/design/specimens.ts';
import { tokenClass } from '../../src/design/token-classes.ts';
import { kindOf, readTokens } from '../../src/design/tokens.ts';
import { TYPE_IDS, types } from '../../src/model/index.ts';
import { parts } from '../../src/parts/index.ts';
import { rootSite } from '../browser/sites.ts';
import { filesOf } from './pages.ts';

const read = (file: string) => readFileSync(join(rootSite().dir, file), 'utf8');
const page = (name = '') => read(join('design', name, 'index.html'));
const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the pages of the identity', () => {
  it('show every token, and every contrast measured', () => {
    const html = page();
    for (const { name, light, dark } of tokens) {
      expect(html, name).toContain(`--${name}`);
      if (light.startsWith('#')) expect(html, name).toContain(`fill="${dark}"`);
    }
    for (const { colour, on } of pairs) expect(html).toContain(`${colour} sur ${on}`);
  });

  it('show every drawing, in large and in small', () => {
    const html = page();
    for (const family of Object.keys(families) as IconFamily[])
      for (const [value, drawing] of Object.entries(families[family]))
        expect(html.split(`d="${drawing}"`).length - 1, value).toBe(2);
  });

  it('show every part', () => {
    const html = page('parties');
    for (const { tag, label } of parts)
      expect(html).toContain(`<h2 id="partie-${tag}">${label}</h2>`);
  });

  it('show every specimen, and a card of every type', () => {
    const html = page('composants');
    const names = readdirSync('src/design/specimens').map((file) => file.replace('.astro', ''));
    expect(Object.keys(specimens).sort()).toEqual(names.sort());
    for (const name of names) expect(html, name).toContain(`<h2 id="${idOf(name)}">`);
    for (const type of TYPE_IDS)
      expect(html).toContain(`<span class="genre-nom">${types[type].label.one}</span>`);
  });

  it('have the styles of their specimens: tokens, and states at rest', () => {
    const css = read('design/design.css');
    expect(css).toMatch(/^@layer reset, [\w, ]+ print, design;/);
    expect(css).toContain('.bouton.survole');
    expect(css).toContain('.vise{outline');
    for (const token of tokens.filter((one) => ['size', 'space', 'font'].includes(kindOf(one))))
      expect(css).toContain(`.${tokenClass(token)}{`);
  });

  it('are not for search engines: no index, no site map', () => {
    for (const name of ['', 'composants', 'parties'])
      expect(page(name)).toContain('<meta name="robots" content="noindex">');
    const maps = filesOf(rootSite().dir).filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) expect(read(map)).not.toContain('/design/');
  });
});
