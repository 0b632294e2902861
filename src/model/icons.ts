/** Sides in pixels of the icons that devices put beside their own programs. */
export const ICON_SIDES = { apple: 180, small: 192, large: 512 } as const;

/** The folder of the built site that holds them. */
export const ICON_FOLDER = '/icones/';

export const iconPath = (side: number): string => `${ICON_FOLDER}maillage-${side}.png`;
