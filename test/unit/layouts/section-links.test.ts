import { expect, it } from 'vitest';
import { withSectionLinks } from '../../../src/layouts/section-links.ts';

const links = (html: string) =>
  Array.from(withSectionLinks(html).matchAll(/href="([^"]+)" aria-label="([^"]+)"/g), (found) =>
    found.slice(1).join(' '),
  );

it('an anchored section gets a link that names it, the heading keeping its own name', () => {
  expect(links('<h2 class="x" id="a"><em>Dire</em> "oui" &amp; non</h2>')).toEqual([
    '#a Lien vers la section «\u00a0Dire &quot;oui&quot; &amp; non\u00a0»',
  ]);
  expect(withSectionLinks('<h2 id="a">Un</h2>')).toMatch(
    /^<h2 id="a" aria-labelledby="a--titre"><span id="a--titre">Un<\/span>.*<\/h2>$/s,
  );
});

it('no other heading does: without an anchor, of another level, in the button of a fold', () => {
  const html =
    '<h2>Un</h2><h3 id="b">Deux</h3><details><summary> <h2 id="c">Trois</h2></summary></details>';
  expect(withSectionLinks(html)).toBe(html);
});
