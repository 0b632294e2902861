import { oneLine } from './one-line.ts';

/** What a program wrote by itself: the name of a file, or what it believes to see. */
const BY_MACHINE =
  /^(?:image|picture|graphic|grafik|bild)\s*\d*$|\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf)$|g[ée]n[ée]r[ée]e? automatiquement|generated automatically|automatically generated|AI-generated|généré par l[’']IA/i;

/** The alternative that somebody wrote for an image, or nothing. */
export function alternativeIn(written: string | null | undefined): string | undefined {
  const text = oneLine(written ?? '');
  return text === '' || BY_MACHINE.test(text) ? undefined : text;
}
