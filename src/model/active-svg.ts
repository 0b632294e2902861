/** What makes a drawing more than a drawing, each with its name in French. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/<script[\s>/]/i, 'un script'],
  [/\son[a-z]+\s*=/i, 'une action (on…=)'],
  [/javascript:/i, 'une adresse javascript:'],
  [/<foreignObject[\s>/]/i, 'du HTML (foreignObject)'],
  [/<!(?:ENTITY|DOCTYPE[^>]*\[)/i, 'une entité'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!["'#]|data:image\/(?:png|jpeg|webp))[^\s"'#]/i,
    'un lien vers ailleurs',
  ],
  [/url\(\s*["']?\s*(?!["'#])[^\s"'#)]/i, 'un lien vers ailleurs'],
  [/@import/i, 'un lien vers ailleurs'],
];

/**
 * What an SVG file holds that could run or ask something of another host, or nothing. An
 * image is inert in a page, but its own address opens it as a document of the site.
 */
export const activeInSvg = (source: string): string | undefined =>
  ACTIVE.find(([pattern]) => pattern.test(source))?.[1];
