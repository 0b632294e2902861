import type { AnyEntry } from '../model/entry.ts';
import { ICON_FOLDER, ICON_SIDES, iconPath } from '../model/icons.ts';
import { SHARE_FOLDER } from '../model/share-image.ts';
import { draw } from './draw.ts';
import type { Dyes } from './dyes.ts';
import type { Faces } from './faces.ts';
import { drawIcon } from './icon.ts';
import { picturesOf } from './picture.ts';

/** Where they stand in the built site, with nothing else. */
export const IMAGE_FOLDERS = [SHARE_FOLDER, ICON_FOLDER];

/** What drawing needs, read once. */
export interface Kit {
  faces: Faces;
  dyes: Dyes;
}

/** An image of the built site, not drawn yet. */
export interface SiteImage {
  path: string;
  /** All that it is drawn from, besides the kit and the code. */
  shown: unknown;
  /** As SVG. */
  draw(kit: Kit): string;
}

/** Every image that is shown with a link to the site, and its icons. */
export const imagesOf = (entries: readonly AnyEntry[]): SiteImage[] => [
  ...picturesOf(entries).map((picture) => ({
    path: picture.path,
    shown: picture,
    draw: ({ faces, dyes }: Kit) => draw(picture, faces, dyes),
  })),
  ...Object.values(ICON_SIDES).map((side) => ({
    path: iconPath(side),
    shown: { side },
    draw: ({ dyes }: Kit) => drawIcon(side, dyes),
  })),
];
