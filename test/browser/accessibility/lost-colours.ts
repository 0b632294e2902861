import type { Page } from 'playwright-core';

/** What can no longer be told from the page where the browser gives its own colours. */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const system = (name: string): string => {
      const swatch = document.body.appendChild(document.createElement('i'));
      swatch.style.color = name;
      const { color } = getComputedStyle(swatch);
      swatch.remove();
      return color;
    };
    const canvas = system('Canvas');
    const isSeen = (colour: string): boolean =>
      colour !== canvas && !/^(none|transparent|rgba\(.*, 0\))$/.test(colour);
    const inSight = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    const hasEdge = (element: Element): boolean => {
      const { borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine } =
        getComputedStyle(element);
      const isBordered =
        borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && isSeen(borderTopColor);
      return isBordered || textDecorationLine.includes('underline');
    };
    // A field may be framed with its button; a box to tick is drawn by the browser.
    const controls = inSight('button, .bouton, select, textarea, input')
      .filter((control) => !hasEdge(control) && !hasEdge(control.parentElement ?? control))
      .filter(
        (control) => getComputedStyle(control).appearance !== 'auto' || control.matches('button'),
      )
      .filter((control) => !control.matches('.lien-section'));
    const drawings = inSight('svg').filter((drawing) => {
      if (drawing.parentElement?.closest('svg')) return false;
      // It keeps its own colours, ground included.
      if (getComputedStyle(drawing).forcedColorAdjust === 'none') return false;
      const shapes = [
        ...drawing.querySelectorAll('path, rect, circle, line, polygon, polyline, text'),
      ];
      return (
        shapes.length > 0 &&
        !shapes.some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return isSeen(fill) || isSeen(stroke);
        })
      );
    });
    return [...controls, ...drawings].map((element) => element.outerHTML.slice(0, 100));
  });
