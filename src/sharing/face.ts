/** A font as the drawing of a picture needs it. */
export interface Face {
  /** The font has a drawing for this character. */
  has(character: string): boolean;
  /** Width of a text, for a size of 1. */
  width(text: string): number;
  /** A line of text as SVG outlines, its baseline beginning at that place. */
  path(text: string, place: { x: number; y: number; size: number }): string;
}
