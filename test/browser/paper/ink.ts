import sharp from 'sharp';

/** How dark a printed page is once in grey: the share of it that is ink. */
export async function shareOfInk(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).flatten({ background: '#fff' }).greyscale().raw().toBuffer({
    resolveWithObject: true,
  });
  let ink = 0;
  for (const value of data) ink += 255 - value;
  return ink / (255 * data.length);
}
