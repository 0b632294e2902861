import { readDyes } from './dyes.ts';
import type { Kit } from './images.ts';

/** What drawing needs. HarfBuzz is loaded with the first image: `npm start` begins without it. */
export async function readKit(): Promise<Kit> {
  const { readFaces } = await import('./faces.ts');
  return { faces: await readFaces(), dyes: readDyes() };
}
