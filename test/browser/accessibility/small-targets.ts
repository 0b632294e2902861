import type { Page } from 'playwright-core';

/** What a finger needs, in pixels. */
const FINGER = 44;

/**
 * What answers to a finger on less than 44 px of height, by touching it there. A link in the
 * middle of a sentence is as high as its line. `within`: what opens over the rest.
 */
export const smallTargets = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate(
    ({ finger, within }) => {
      const isInSentence = (target: Element): boolean => {
        let block = target.parentElement;
        while (block && /^(inline|contents)$/.test(getComputedStyle(block).display))
          block = block.parentElement;
        const linked = [...(block?.querySelectorAll('a, button, input, label') ?? [])];
        const words = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;
        const around =
          words(block?.textContent ?? '') -
          linked.reduce((sum, { textContent }) => sum + words(textContent), 0);
        return getComputedStyle(target).display === 'inline' && around > 0;
      };
      const targets = [
        ...document.querySelectorAll<HTMLElement>(`${within} :is(a[href], button, input, summary)`),
      ].filter((target) => target.checkVisibility({ visibilityProperty: true }));
      return targets
        .filter((target) => !target.matches('.evitement') && !isInSentence(target))
        .flatMap((target) => {
          const touched = target.closest('label') ?? target;
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
          const answersAt = (x: number, y: number): boolean => {
            const there = document.elementFromPoint(x, y);
            return there !== null && touched.contains(there);
          };
          // A link on two lines is touched on either.
          const heights = [...target.getClientRects()].map(({ left, width, top, height }) => {
            const x = left + width / 2;
            let above = top + height / 2;
            let below = above;
            while (below - above < finger && answersAt(x, above - 1)) above -= 1;
            while (below - above < finger && answersAt(x, below + 1)) below += 1;
            return below - above;
          });
          const height = Math.max(0, ...heights);
          const name = (target.ariaLabel ?? target.textContent.trim()).slice(0, 40);
          return height < finger - 1
            ? [
                `${height} px : ${target.tagName.toLowerCase()} « ${name} » (${target.closest('[class]')?.className ?? ''})`,
              ]
            : [];
        });
    },
    { finger: FINGER, within },
  );
