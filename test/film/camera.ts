import type { Page } from 'playwright-core';

export interface Frame {
  /** Of its file, without the number that tells its place. */
  name: string;
  /** What is seen, in a sentence. */
  caption: string;
  picture: Buffer;
}

/** What differs from one run to the next, and tells nothing: the port of the server, the caret. */
const STILL = `
  [class*='-AppHeaderSiteLink'] { visibility: hidden; }
  * { caret-color: transparent !important; }
`;

/** Keeps the frames of a journey, in their order. */
export function camera() {
  const frames: Frame[] = [];
  return {
    frames,

    /** What that page shows, once it no longer moves. */
    take: async (page: Page, name: string, caption: string): Promise<void> => {
      await page.waitForFunction(
        () =>
          document.fonts.status === 'loaded' &&
          [...document.images].every((image) => image.complete),
      );
      await page.waitForTimeout(400);
      const picture = await page.screenshot({ animations: 'disabled', style: STILL });
      frames.push({ name, caption, picture });
    },
  };
}

export type Camera = ReturnType<typeof camera>;
