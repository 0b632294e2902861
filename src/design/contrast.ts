/** The contrast of two colours written `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  if (!channels) throw new Error(`${colour} is not a colour written #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** « 7,12 », cut rather than rounded: 6,999 is not 7. */
export const spellContrast = (ratio: number): string =>
  (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
