/** Shows a page as in the light or in the dark, whatever the device prefers: by the site's own rules. */
export function showScheme(page: Document, isDark: boolean): void {
  for (const sheet of page.styleSheets) setScheme(sheet.cssRules, isDark);
}

/** A media query is rewritten as always or never true: what it said before is recognised by its name. */
function setScheme(rules: CSSRuleList, isDark: boolean): void {
  for (const rule of rules) {
    if (!('cssRules' in rule)) continue;
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      const scheme =
        schemes.get(media) ?? /prefers-color-scheme: (dark|light)/.exec(media.mediaText)?.[1];
      if (scheme) {
        schemes.set(media, scheme);
        media.mediaText = (scheme === 'dark') === isDark ? 'screen' : 'not all';
      }
    }
    setScheme(rule.cssRules as CSSRuleList, isDark);
  }
}

const schemes = new WeakMap<MediaList, string>();

/** In CSS pixels: a phone of those that are sold the most. */
const PHONE = '390px';

/** The width of the frame is that of the device that its page believes it is on. */
export function showWidth(page: Window, isPhone: boolean): void {
  const frame = page.frameElement as HTMLElement | null;
  if (!frame) return;
  frame.style.width = isPhone ? PHONE : '';
  frame.style.margin = isPhone ? '0 auto' : '';
}
