import { EXTENSIONS } from '../../booklet/epub/epub.ts';
import type { Picture } from '../../booklet/images.ts';
import { ask } from './site-shelf.ts';

/** The images at those addresses. One that cannot be read is not there. */
export async function fetchPictures(
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  const found = await Promise.all(
    addresses.map(async (address) => [address, await fetchPicture(address)] as const),
  );
  return new Map(found.filter((one): one is [string, Picture] => one[1] !== undefined));
}

async function fetchPicture(address: string): Promise<Picture | undefined> {
  const blob = await (await ask(address))?.blob();
  if (!blob) return undefined;
  const type = blob.type.split(';')[0] ?? '';
  const known = type in EXTENSIONS ? blob : await asPng(blob);
  return (
    known && {
      bytes: new Uint8Array(await known.arrayBuffer()),
      type: known === blob ? type : known.type,
    }
  );
}

/** A reading system may not know WebP nor AVIF. Nothing when it is no image. */
async function asPng(blob: Blob): Promise<Blob | undefined> {
  const image = await createImageBitmap(blob).catch(() => undefined);
  if (!image) return undefined;
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
