import jsqr from 'jsqr';
import sharp from 'sharp';

/** The address in the code of a printed page, as a phone would read it; nothing if there is none. */
export async function qrCodeIn(picture: Buffer): Promise<string | undefined> {
  const page = sharp(picture).ensureAlpha();
  const { width, height } = await page.metadata();
  // Where a phone is held: the corner at the top right.
  const corner = {
    left: Math.round(width * 0.65),
    top: 0,
    width: Math.floor(width * 0.35),
    height: Math.round(height * 0.25),
  };
  const { data, info } = await page.extract(corner).raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
