import rss from '@astrojs/rss';
import { feedItems } from '../export/feed.ts';
import { SITE_NAME } from '../export/publication.ts';
import { getLibrary } from './_library.ts';
import { publication } from './_publication.ts';

export const GET = async () =>
  rss({
    title: `${SITE_NAME}, les dernières entrées`,
    description:
      'Fiches action, bonnes pratiques, rencontres et ressources de l’inclusion numérique.',
    site: publication.address('/'),
    items: feedItems(await getLibrary(), publication),
    customData: '<language>fr</language>',
  });
