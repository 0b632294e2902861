/** The box a text goes in, in pixels, and the sizes it may take, the largest first. */
export interface Box {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Between two baselines, in sizes. */
  leading: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** Width of a text for a size of 1. */
type Measure = (text: string) => number;

/**
 * A text on as many lines as its box takes, at the largest size at which it holds whole. At
 * the smallest, what is too long ends in « … ».
 */
export function fit(text: string, box: Box, measure: Measure): Fitted {
  for (const size of box.sizes) {
    const lines = balanced(text, box.width / size, measure);
    if (lines.length <= room(box, size) && lines.every((line) => measure(line) * size <= box.width))
      return { size, lines };
  }
  const size = box.sizes.at(-1) ?? 1;
  return {
    size,
    lines: cut(wrap(text, box.width / size, measure), room(box, size), box.width / size, measure),
  };
}

const room = ({ height, leading }: Box, size: number): number =>
  Math.max(1, Math.floor((height / size - 1) / leading) + 1);

/** Lines no wider than that, but for a word that is so alone. No-break spaces hold. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter((word) => word !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const TRIES = 8;

/** As few lines, of widths as near as can be: no word is left alone on the last. */
function balanced(text: string, width: number, measure: Measure): string[] {
  let best = wrap(text, width, measure);
  let [low, high] = [width / 2, width];
  for (let step = 0; step < TRIES && best.length > 1; step++) {
    const middle = (low + high) / 2;
    const lines = wrap(text, middle, measure);
    const holds = lines.length === best.length && lines.every((line) => measure(line) <= middle);
    if (holds) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}

function cut(lines: string[], room: number, width: number, measure: Measure): string[] {
  const kept = lines.slice(0, room).map((line) => shortened(line, width, measure));
  const last = kept.at(-1);
  if (lines.length <= room || last === undefined || last.endsWith('…')) return kept;
  return [...kept.slice(0, -1), shortened(`${last} ${lines[room]}`, width, measure)];
}

/** The line as far as it goes, with « … » where it is cut. */
function shortened(line: string, width: number, measure: Measure): string {
  if (measure(line) <= width) return line;
  const characters = Array.from(line);
  while (characters.length > 0) {
    characters.pop();
    const shown = `${characters.join('').trimEnd()}…`;
    if (measure(shown) <= width) return shown;
  }
  return '…';
}
