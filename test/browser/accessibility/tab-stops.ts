import type { Page } from 'playwright-core';

/** Where the focus is, and how that shows. */
export interface TabStop {
  /** Its rank among what the page offers to the keyboard, in the order of the document; -1 outside. */
  rank: number;
  name: string;
  /** Thickness of the ring in pixels, and its contrast with the ground it is drawn on. */
  ring: { width: number; contrast: number };
  /** Of points of it that are in the window, how many nothing covers. */
  points: { inWindow: number; clear: number };
  /** In pixels of the document. */
  box: { left: number; top: number; right: number; bottom: number };
}

declare global {
  var offered: Element[] | undefined;
}

/** Notes what the page offers to the keyboard, in the order of the document, and says how much. */
export const offerOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const can =
      'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';
    globalThis.offered = [...document.querySelectorAll<HTMLElement>(can)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        !element.closest('[inert]') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    return globalThis.offered.length;
  });

/** Reads the focus. Nothing once it has left the page. */
export const tabStop = (page: Page): Promise<TabStop | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number => {
      pen?.clearRect(0, 0, 1, 1);
      if (pen) pen.fillStyle = colour;
      pen?.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'Canvas';
      return element && /^(transparent|rgba\(.*, 0\))$/.test(colour)
        ? groundOf(element.parentElement)
        : colour;
    };
    const ringOf = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const isInside = parseFloat(outlineOffset) < 0;
      const [over = 0, under = 0] = [
        luminance(outlineColor),
        luminance(groundOf(isInside ? element : element.parentElement)),
      ].sort((a, b) => b - a);
      return {
        width: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        contrast: (over + 0.05) / (under + 0.05),
      };
    };
    // A field shows its focus on the frame it shares with its button.
    const rings = [focused, focused.parentElement ?? focused].map(ringOf);
    const points = [...focused.getClientRects()]
      .flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((across) =>
          [0.2, 0.5, 0.8].map((down) => [left + width * across, top + height * down] as const),
        ),
      )
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const clear = points.filter(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return seen && (focused.contains(seen) || seen.contains(focused));
    });
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const words = (focused.ariaLabel ?? focused.textContent.trim()).slice(0, 40);
    return {
      rank: globalThis.offered?.indexOf(focused) ?? -1,
      name: `${focused.tagName.toLowerCase()} « ${words} »`,
      ring: rings.find(({ width }) => width > 0) ?? { width: 0, contrast: 1 },
      points: { inWindow: points.length, clear: clear.length },
      box: {
        left: left + scrollX,
        top: top + scrollY,
        right: right + scrollX,
        bottom: bottom + scrollY,
      },
    };
  });
