import { expect, it } from 'vitest';
import { shownPage } from '../../../src/carnet/page-index.ts';

const index = {
  pages: { '/fiches/neuve/': ['Un titre', 'Un résumé.'] as [string, string] },
  moved: { '/fiches/ancienne/': '/fiches/neuve/' },
};
const found = { path: '/fiches/neuve/', title: 'Un titre', summary: 'Un résumé.', isGone: false };

it('shows a page of a carnet by its title, where it is now', () => {
  expect(shownPage('/fiches/neuve/', index)).toEqual(found);
  expect(shownPage('/fiches/ancienne/', index)).toEqual(found);
});

it('names a page that is not there any more by the words of its address', () => {
  expect(shownPage('/fiches/atelier-du-jeudi/', index)).toEqual({
    path: '/fiches/atelier-du-jeudi/',
    title: 'Atelier du jeudi',
    summary: '',
    isGone: true,
  });
  expect(shownPage('/constructor/constructor/', index).isGone).toBe(true);
});

it('does not say that it is gone when it cannot know', () => {
  expect(shownPage('/fiches/atelier-du-jeudi/', undefined)).toMatchObject({
    title: 'Atelier du jeudi',
    isGone: false,
  });
});
