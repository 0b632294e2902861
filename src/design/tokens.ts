/** A value of the identity, by day and by night. */
export interface Token {
  /** Without its dashes: `ink-2`. */
  name: string;
  light: string;
  dark: string;
}

export type TokenKind = 'colour' | 'size' | 'space' | 'font' | 'other';

/** The tokens of `tokens.css`, in its order. Those of the dark scheme stand in for the light ones that they replace. */
export function readTokens(css: string): Token[] {
  const [before = '', after = ''] = css.split('@media (prefers-color-scheme: dark)');
  const dark = new Map(declarations(after));
  const light = new Map<string, string>();
  // On wider screens some change: what is told is the first value.
  for (const [name, value] of declarations(before)) if (!light.has(name)) light.set(name, value);
  return [...light].map(([name, value]) => ({ name, light: value, dark: dark.get(name) ?? value }));
}

const declarations = (css: string): [string, string][] =>
  Array.from(css.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);

export function kindOf({ name, light }: Token): TokenKind {
  if (light.startsWith('#')) return 'colour';
  if (/^t-\d/.test(name)) return 'size';
  if (/sans-serif$/.test(light)) return 'font';
  return /^(?:clamp|-?[\d.]+(?:rem|px|ch))/.test(light) ? 'space' : 'other';
}
