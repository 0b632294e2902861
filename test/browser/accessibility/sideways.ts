import type { Page } from 'playwright-core';

/** What makes a page scroll sideways. A table scrolls in a box of its own. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80));
    return [`la page fait ${scrollWidth} px pour ${clientWidth} : ${wide.at(-1) ?? ''}`];
  });
