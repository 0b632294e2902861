/**
 * Characters of a file that the editor opens and saves: seven times the longest sheet of the
 * library. A rich text of 200,000 stopped a browser for minutes.
 */
export const LONGEST = 100_000;

/** Throws, in French, when a text is too long for the editor. */
export function refuseTooLong(text: string): void {
  if (text.length > LONGEST)
    throw new Error(
      'Cette page est trop longue pour l’éditeur (plus de 100 000 signes) : partagez-la en plusieurs pages, ou modifiez-la dans son fichier.',
    );
}
