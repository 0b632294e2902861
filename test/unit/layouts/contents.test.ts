import { expect, it } from 'vitest';
import { chaptersOf } from '../../../src/layouts/contents.ts';

it('the contents of a page are its anchored chapters, their words without markup', () => {
  const html =
    '<h2 id="a">Un</h2><h3 id="b">Sous</h3><h2>Sans ancre</h2><h2 class="x" id="c"><em>Deux</em> &amp; trois</h2>';
  expect(chaptersOf(html)).toEqual([
    { id: 'a', title: 'Un' },
    { id: 'c', title: 'Deux &amp; trois' },
  ]);
});
