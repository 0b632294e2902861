/** A colour on another, as pages use them: by names of tokens. */
export interface Pair {
  on: string;
  colour: string;
  use: string;
  /** The least contrast that is right for that use. */
  least: number;
}

const READ = 7;
const SEEN = 3;

const pair = (colour: string, on: string, use: string, least = READ): Pair => ({
  colour,
  on,
  use,
  least,
});

const WORDS = ['garance', 'sapin', 'safran-text', 'pastel', 'orseille', 'ardoise'];
const THREADS = ['garance', 'sapin', 'safran', 'pastel', 'orseille', 'ardoise'];

/** Every pair that carries words, or a shape one must see. */
export const pairs: readonly Pair[] = [
  pair('ink', 'paper', 'texte courant'),
  pair('ink', 'paper-2', 'texte sur fond second'),
  pair('ink-2', 'paper', 'texte second'),
  pair('ink-2', 'paper-2', 'texte second sur fond second'),
  pair('paper', 'ink', 'bouton'),
  pair('paper', 'ink-2', 'bouton survolé'),
  pair('on-night', 'night', 'texte sur la nuit'),
  pair('on-night-2', 'night', 'texte second sur la nuit'),
  pair('night-dye', 'night', 'lien sur la nuit', SEEN),
  ...WORDS.map((colour) => pair(colour, 'paper', 'nom d’un type')),
  ...THREADS.map((colour) => pair(colour, 'paper', 'fil d’une étoffe', SEEN)),
];
