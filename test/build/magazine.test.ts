import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK } from '../../src/components/weave/mark.ts';
import { introduced } from '../../src/model/introduction.ts';
import { TYPE_IDS, types } from '../../src/model/index.ts';
import { rootSite } from '../browser/sites.ts';

const read = (path: string) => readFileSync(join(rootSite().dir, path, 'index.html'), 'utf8');
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
/** Addresses of the cards of a page, in order. */
const cards = (html: string) =>
  [...html.matchAll(/<h3>\s*<a href="([^"]+)"/g)].map(([, path = '']) => path);

const values = Object.entries(introduced).flatMap(([folder, { terms }]) =>
  terms.map(({ value }) => `${folder}/${value}`),
);

describe.each(values)('/%s/', (path) => {
  it('opens with its drawing and its introduction, then says where to begin, then shows the rest once', () => {
    const html = mainOf(read(path));
    const places = ['class="icone grande"', '<h1>', 'class="chapo"', 'class="aiguillage"'].map(
      (mark) => html.indexOf(mark),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    const featured = cards(
      html.slice(
        html.indexOf('id="d-abord"'),
        html.indexOf('</section>', html.indexOf('id="d-abord"')),
      ),
    );
    expect(featured.length).toBeGreaterThanOrEqual(2);
    expect(featured.length).toBeLessThanOrEqual(4);
    const all = cards(html);
    expect(all.slice(0, featured.length)).toEqual(featured);
    expect(all.filter((card, index) => all.indexOf(card) !== index)).toEqual([]);
  });
});

describe('the home page', () => {
  const html = () => mainOf(read(''));

  it('says what this is, who writes it and what to do before anything else', () => {
    const head = html().slice(0, html().indexOf('Dernières entrées'));
    for (const said of ['<h1>', 'class="chapo"', 'role="search"', '/a-propos/', '/contribuer/'])
      expect(head, said).toContain(said);
    for (const type of TYPE_IDS) expect(head).toContain(`href="/${types[type].folder}/"`);
  });

  it('shows what is left to answer, and what comes next', () => {
    expect(html()).toContain('id="besoins"');
    expect(html().match(/class="besoin h"/g)?.length).toBe(3);
    expect(html()).toContain('class="cycle');
  });
});

it('the icon of a tab is the mark, by day and by night', () => {
  const icon = readFileSync(join(rootSite().dir, 'favicon.svg'), 'utf8');
  expect(icon).toContain(MARK.below);
  expect(icon).toContain(MARK.over);
  expect(icon).toMatch(/fill:#131a33.*prefers-color-scheme:dark.*fill:#f4ecdb/);
  expect(icon).not.toContain('undefined');
});
