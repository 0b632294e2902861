import type { Page } from 'playwright-core';

/** Rules of style that show something to a pointer over it, and to no one else. */
export const hoverOnly = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shows =
      /^(display|visibility|opacity|content|clip|clip-path|position|transform|translate|scale|width|height|max-height|left|top|content-visibility)$/;
    const rulesIn = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) => {
        const inside = 'cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [];
        return rule instanceof CSSStyleRule ? [rule, ...inside] : inside;
      });
    return [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap(({ cssRules }) => rulesIn(cssRules))
      .filter(({ selectorText }) => /:hover/.test(selectorText) && !/:focus/.test(selectorText))
      .filter(({ style }) => [...style].some((property) => shows.test(property)))
      .map(({ selectorText }) => selectorText);
  });
