import { expect, it } from 'vitest';
import { shareImage } from '../../../src/model/share-image.ts';

it('a page is shown with its own image, that of its type, or that of the site', () => {
  expect(shareImage('/fiches/x/', 'actionSheet')).toBe('/partage/fiches/x.png');
  expect(shareImage('/rencontres/y/', 'event')).toBe('/partage/rencontres/y.png');
  expect(shareImage('/glossaire/z/', 'term')).toBe('/partage/glossaire.png');
  expect(shareImage('/fiches/', 'actionSheet')).toBe('/partage/fiches.png');
  expect(shareImage('/structures/')).toBe('/partage/structures.png');
  expect(shareImage('/themes/sante/')).toBe('/partage/maillage.png');
});
