/** From this share of the limit on, it is told to who hears the form. */
const NEAR = 0.9;

export interface LengthNote {
  /** « 112 / 300 ». */
  shown: string;
  /** Said once, near the limit and past it. */
  heard: string;
  isOver: boolean;
}

/** How long a text is, of what it may be. */
export function lengthNote(text: string, max: number): LengthNote {
  const { length } = text.trim();
  const isOver = length > max;
  return {
    shown: `${length} / ${max}`,
    heard: isOver
      ? `Trop long : ${max} caractères au plus.`
      : length >= max * NEAR
        ? `Bientôt ${max} caractères, la limite.`
        : '',
    isOver,
  };
}
