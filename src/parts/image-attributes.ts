import type { Properties } from 'hast';
import type { Surroundings } from './surroundings.ts';

/** A picture in a text is as wide as the text, or as the screen. */
const SIZES = '(min-width: 48rem) 42rem, 92vw';

/** Attributes of an `img` of the library: its address, its size so that nothing moves, its smaller copies. */
export function imageAttributes(src: string, around: Surroundings): Properties {
  const { width, height, variants = [] } = around.media(src) ?? {};
  const copies = variants.map((copy) => `${around.href(copy.path)} ${copy.width}w`);
  return {
    src: around.href(src),
    ...(copies.length > 0 &&
      width && { srcSet: [...copies, `${around.href(src)} ${width}w`].join(', '), sizes: SIZES }),
    ...(width && height && { width, height }),
    loading: 'lazy',
    decoding: 'async',
  };
}
