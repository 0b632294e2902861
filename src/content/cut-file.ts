import type { Problem } from '../model/problem.ts';

/** A problem whose file is known by who asks. */
export type Unlocated = Problem & { line: number; column: number };

interface Cut {
  /** The front matter, its opening fence a blank line: YAML's lines are those of the file. */
  head: string;
  body: string;
  /** Line of the file where the body begins (from 1). */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

// A front matter is a form: beyond this, reading it would cost more than it can be worth.
const MOST_LINES = 5000;
const MOST_CHARACTERS = 400_000;

const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What is wrong with a front matter, in the words of who must mend it. */
export const unreadable = (
  line: number,
  column: number,
  message: string,
  fix: string,
): Unlocated => ({
  rule: 'en-tete-illisible',
  severity: 'error',
  line,
  column,
  message,
  fix,
});

/** Cuts a file at its two `---` lines. A byte order mark and Windows line ends are read alike. */
export function cutFile(
  source: string,
): { cut: Cut; problem?: undefined } | { cut?: undefined; problem: Unlocated } {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const wrong = (line: number, column: number, message: string, fix: string) => ({
    problem: unreadable(line, column, message, fix),
  });
  if (!FENCE.test(lines[0] ?? ''))
    return wrong(
      1,
      1,
      'Le fichier ne commence pas par une ligne « --- ».',
      'Ouvrir l’en-tête par --- seul sur la première ligne.',
    );
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0)
    return wrong(
      1,
      1,
      'L’en-tête n’est pas refermé.',
      'Ajouter une ligne --- après le dernier champ.',
    );
  const head = ['', ...lines.slice(1, end)];
  if (end > MOST_LINES || head.join('\n').length > MOST_CHARACTERS)
    return wrong(
      1,
      1,
      'L’en-tête est démesuré.',
      'Vérifier où il finit : il tient d’ordinaire en quelques centaines de lignes.',
    );
  const line = head.findIndex((text) => INVISIBLE.test(text));
  if (line >= 0)
    return wrong(
      line + 1,
      (head[line] ?? '').search(INVISIBLE) + 1,
      'Il y a ici un caractère invisible.',
      'L’effacer, et retaper la ligne s’il le faut.',
    );
  return {
    cut: { head: head.join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 },
  };
}
