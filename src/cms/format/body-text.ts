import { escapeBody, unescapeBody } from './escape.ts';
import { isSafeMdx } from './mdx-safety.ts';

/** A body of a file, as it is edited. */
export const bodyFromFile = (written: string): string => unescapeBody(written);

/** From the form that reads best to the one that is always safe; each is judged by MDX's own reader. */
const WAYS = [
  { style: 'backslash', keepParts: true },
  { style: 'entity', keepParts: true },
  { style: 'backslash', keepParts: false },
  { style: 'entity', keepParts: false },
] as const;

/**
 * A body as edited, as it is written in a file: MDX that shows the same text and holds no
 * code. Unchanged since `written`, it keeps its very characters. Throws when no form is safe.
 */
export function bodyToFile(body: string, written?: string): string {
  if (written !== undefined && bodyFromFile(written) === body && isSafeMdx(written)) return written;
  for (const way of WAYS) {
    const escaped = escapeBody(body, way);
    if (isSafeMdx(escaped)) return escaped;
  }
  throw new Error(
    'Le texte contient des signes (<, {, }) qui ne peuvent pas être enregistrés tels quels. Retirez-les.',
  );
}
