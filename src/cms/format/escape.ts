import { partTags } from './part-tags.ts';
import { protectedRanges, type Range } from './protected-ranges.ts';

/** How what MDX would take for code is written: by a backslash, or by its number. */
type Style = 'backslash' | 'entity';

interface Options {
  style?: Style;
  /** The tags of our parts stay tags. */
  keepParts?: boolean;
}

/**
 * `<`, `{`, `}` with the backslash or the entity they may already have, and the first letter
 * of a line that begins like a module.
 */
const SPECIAL = /(\\*)([<{}])|&#(0{0,5})(60|105|101|123|125);|^[ie](?=(?:mport|xport)[\s{*"'])/gm;
const WRITTEN = /(\\*)([<{}])|&#(0{0,5})(60|105|101|123|125);/g;
/** Without one of these, nothing was escaped: most bodies, and reading them takes most of the time of a list. */
const MAY_BE_ESCAPED = /\\[<{}]|&#0{0,5}(?:60|105|101|123|125);/;

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
const entity = (character: string): string => `&#${codeOf(character)};`;

/**
 * A body as it is in the editor → a body that MDX reads as the same text. `unescapeBody`
 * gives back the very same characters: what was already escaped goes one step further (`{` is
 * written `\{`, `\{` is written `&#123;`, `&#123;` is written `&#0123;`).
 */
export function escapeBody(
  body: string,
  { style = 'backslash', keepParts = true }: Options = {},
): string {
  return rewrite(body, keepParts, SPECIAL, (match, slashes, character, zeros, code) => {
    if (code !== undefined) return `&#0${zeros}${code};`;
    if (character === undefined) return entity(match);
    const isEscaped = (slashes?.length ?? 0) % 2 === 1;
    if (isEscaped) return `${slashes?.slice(1)}${entity(character)}`;
    return style === 'entity' ? `${slashes}${entity(character)}` : `${slashes}\\${character}`;
  });
}

/** The inverse: a body of a file → the same as it is in the editor. */
export function unescapeBody(body: string): string {
  if (!MAY_BE_ESCAPED.test(body)) return body;
  return rewrite(body, true, WRITTEN, (match, slashes, character, zeros, code) => {
    if (code !== undefined) {
      if (zeros !== '') return `&#${zeros?.slice(1)}${code};`;
      const letter = String.fromCodePoint(Number(code));
      return /[a-z]/.test(letter) ? letter : `\\${letter}`;
    }
    const isEscaped = (slashes?.length ?? 0) % 2 === 1;
    return isEscaped ? `${slashes?.slice(1)}${character}` : match;
  });
}

type Replace = (
  match: string,
  slashes?: string,
  character?: string,
  zeros?: string,
  code?: string,
) => string;

/** Replaces outside code, addresses and the tags of our parts. */
function rewrite(body: string, keepParts: boolean, pattern: RegExp, replace: Replace): string {
  const code = protectedRanges(body);
  const isCode = (offset: number) => code.some(([start, end]) => start <= offset && offset < end);
  const tags = keepParts ? partTags(body, isCode) : [];
  const kept: Range[] = [...code, ...tags].sort(([a], [b]) => a - b);
  const isKept = (offset: number) => kept.some(([start, end]) => start <= offset && offset < end);
  return body.replace(pattern, (match: string, ...rest: unknown[]) => {
    const offset = rest[4] as number;
    const [slashes, character, zeros, number] = rest as (string | undefined)[];
    const at = offset + (slashes?.length ?? 0);
    return isKept(at) ? match : replace(match, slashes, character, zeros, number);
  });
}
