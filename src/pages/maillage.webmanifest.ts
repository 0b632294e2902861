import { withBase } from '../layouts/address.ts';
import { PAPER } from '../layouts/theme-color.ts';
import { ICON_SIDES, iconPath } from '../model/icons.ts';

const icon = (side: number) => ({
  src: withBase(iconPath(side)),
  sizes: `${side}x${side}`,
  type: 'image/png',
});

/** What a device shows of the site once it is put beside its programs. */
const manifest = {
  name: 'Maillage, la bibliothèque de l’inclusion numérique',
  short_name: 'Maillage',
  lang: 'fr',
  start_url: withBase('/'),
  scope: withBase('/'),
  display: 'minimal-ui',
  background_color: PAPER.light,
  theme_color: PAPER.light,
  icons: [
    icon(ICON_SIDES.small),
    icon(ICON_SIDES.large),
    { ...icon(ICON_SIDES.large), purpose: 'maskable' },
  ],
};

export const GET = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
