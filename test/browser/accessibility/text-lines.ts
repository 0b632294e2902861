import type { Page } from 'playwright-core';

/** A line of text as it is drawn: about where its letters are, in pixels of the document. */
export interface TextLine {
  text: string;
  where: string;
  /** Lines of one block may come close: headings are set tight. */
  block: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** What its ancestors leave in sight of it. */
  shown: { left: number; top: number; right: number; bottom: number };
  /** It stays over the rest while one scrolls. */
  floats: boolean;
}

/** Every line of text in sight on a page, drawings included. */
export const textLines = (page: Page): Promise<TextLine[]> =>
  page.evaluate(() => {
    const lines: TextLine[] = [];
    const blocks: Element[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('script, style, template'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const shown = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
      let isForEyes = true;
      let floats = false;
      let block: Element | undefined;
      let isReachedSideways = false;
      let isReachedDown = false;
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.clipPath !== 'none') isForEyes = false;
        if (/fixed|sticky/.test(style.position)) floats = true;
        if (!block && !/^(inline|contents)/.test(style.display)) block = box;
        if (box === document.body) break;
        const edge = box.getBoundingClientRect();
        if (/auto|scroll/.test(style.overflowX)) isReachedSideways = true;
        else if (!isReachedSideways && /hidden|clip/.test(style.overflowX)) {
          shown.left = Math.max(shown.left, edge.left + scrollX);
          shown.right = Math.min(shown.right, edge.right + scrollX);
        }
        if (/auto|scroll/.test(style.overflowY)) isReachedDown = true;
        else if (!isReachedDown && /hidden|clip/.test(style.overflowY)) {
          shown.top = Math.max(shown.top, edge.top + scrollY);
          shown.bottom = Math.min(shown.bottom, edge.bottom + scrollY);
        }
      }
      if (!isForEyes || !block) continue;
      if (!blocks.includes(block)) blocks.push(block);
      const range = document.createRange();
      range.selectNodeContents(node);
      const letters = parseFloat(getComputedStyle(parent).fontSize) * 0.35;
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width < 2) continue;
        const middle = (top + bottom) / 2 + scrollY;
        lines.push({
          text: node.textContent.trim().slice(0, 40),
          where:
            parent.tagName.toLowerCase() + [...parent.classList].map((name) => `.${name}`).join(''),
          block: blocks.indexOf(block),
          left: left + scrollX,
          right: right + scrollX,
          top: middle - letters,
          bottom: middle + letters,
          shown,
          floats,
        });
      }
    }
    return lines;
  });
