import sharp from 'sharp';
import { PICTURE_BUDGET } from '../checks/rules/media-lourd.ts';
import { activeInSvg } from '../model/active-svg.ts';
import type { Picture } from './document.ts';

const WIDEST = 1600;

/**
 * An image as a page may show it: a drawing that runs nothing, or a picture of a reasonable
 * width and weight, without what a camera writes in it (place, owner). Nothing for a format
 * that browsers do not show.
 */
export async function publishable({ bytes }: Picture): Promise<Picture | undefined> {
  try {
    const { format } = await sharp(bytes).metadata();
    if (format === 'svg') {
      const isInert = activeInSvg(bytes.toString('utf8')) === undefined;
      return isInert ? { bytes, extension: 'svg' } : undefined;
    }
    const image = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
    const isPhoto = format === 'jpeg';
    const plain = await (isPhoto ? image.jpeg({ quality: 82 }) : image.png()).toBuffer();
    return plain.length <= PICTURE_BUDGET
      ? { bytes: plain, extension: isPhoto ? 'jpg' : 'png' }
      : { bytes: await image.webp({ quality: 80 }).toBuffer(), extension: 'webp' };
  } catch {
    return undefined;
  }
}
