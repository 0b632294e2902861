import type { Segment } from './mark.ts';
import { fold } from './plain-text.ts';

/** Cuts a text into runs, the letters apart by which its words begin as asked; together they are the text. */
export function markLetters(text: string, asked: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const cut = Math.max(0, ...asked.map((letters) => begun(piece, letters)));
    for (const [run, marked] of [
      [piece.slice(0, cut), true],
      [piece.slice(cut), false],
    ] as const) {
      const last = segments.at(-1);
      if (run === '') continue;
      if (last?.marked === marked) last.text += run;
      else segments.push({ text: run, marked });
    }
  }
  return segments;
}

/** How much of a word says these letters: « cœ » says « coe ». */
function begun(word: string, letters: string): number {
  if (letters === '' || !fold(word).startsWith(letters)) return 0;
  let end = 1;
  while (fold(word.slice(0, end)).length < letters.length) end += 1;
  // An accent typed apart goes with its letter.
  return end + (/^\p{M}+/u.exec(word.slice(end))?.[0].length ?? 0);
}
