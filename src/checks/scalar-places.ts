/**
 * Where each character of a value stands in the text of its YAML scalar, and last where it
 * ends; nothing when the text does not follow the value closely (escapes).
 */
export function placesIn(raw: string, value: string): number[] | undefined {
  const isSingleQuoted = raw.startsWith("'");
  let at = isSingleQuoted || raw.startsWith('"') ? 1 : startOfBlock(raw);
  const places: number[] = [];
  for (let offset = 0; offset < value.length; offset += 1) {
    const character = value[offset] ?? '';
    places.push(at);
    if (isBlank(character)) at = isBlank(value[offset + 1]) ? at : afterBlanks(raw, at);
    else if (raw[at] !== character) return undefined;
    else at += isSingleQuoted && raw.startsWith("''", at) ? 2 : 1;
  }
  return [...places, at];
}

const isBlank = (character: string | undefined): boolean => /^\s$/.test(character ?? '');

/** Lines are folded: a run of blanks of the value is a run of blanks of the text, whatever they are. */
function afterBlanks(raw: string, from: number): number {
  let at = from;
  while (isBlank(raw[at])) at += 1;
  return at;
}

/** Past `>-` and the indentation of the first line, for a block. */
const startOfBlock = (raw: string): number => /^[>|][^\n]*\n\s*/.exec(raw)?.[0].length ?? 0;
