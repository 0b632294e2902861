import { visit } from 'unist-util-visit';
import { readMarkdown } from '../reading.ts';
import type { Rule } from '../rule.ts';

export const finDeLigne: Rule = {
  name: 'fin-de-ligne',
  title: 'Fin de ligne ou de fichier à nettoyer',
  severity: 'warning',
  cause:
    'Une espace traîne au bout d’une ligne du texte, ou la dernière ligne n’est pas finie. Cela ne se voit pas sur le site, mais chaque outil le corrige à sa façon et mêle ces corrections aux vôtres.',
  example: { body: 'Une phrase. \n\nUne autre.' },
  mended: { body: 'Une phrase.\n\nUne autre.' },
  fix: 'Retirer l’espace, et finir le fichier par un retour à la ligne ; ou lancer npm run check:content -- --fix.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body: { source } }) => {
      const lines = source.split('\n');
      const cleaned = cleanLines(source).split('\n');
      const trailing = lines.flatMap((line, index) =>
        line === cleaned[index]
          ? []
          : {
              file: entry.file,
              line: entry.bodyLine + index,
              column: (cleaned[index]?.length ?? 0) + 1,
              message: 'Une espace traîne au bout de cette ligne.',
            },
      );
      const unfinished = {
        file: entry.file,
        line: entry.bodyLine + lines.length - 1,
        column: (lines.at(-1)?.length ?? 0) + 1,
        message: 'La dernière ligne du fichier n’est pas finie.',
      };
      return isFinished(source) ? trailing : [...trailing, unfinished];
    }),
  mend: {
    body: (source) => (isFinished(source) ? cleanLines(source) : `${cleanLines(source)}\n`),
  },
};

const isFinished = (source: string): boolean => source.trim() === '' || source.endsWith('\n');

/** Without spaces at the end of lines, but for those that break a line on purpose, and in code. */
function cleanLines(source: string): string {
  if (!/[ \t](\n|$)/.test(source)) return source;
  const lines = source.split('\n');
  const code = new Set<number>();
  visit(readMarkdown(source), 'code', ({ position }) => {
    for (let line = position?.start.line ?? 0; line <= (position?.end.line ?? 0); line += 1)
      code.add(line);
  });
  return lines
    .map((line, index) => {
      const isBreak = line.endsWith('  ') && (lines[index + 1] ?? '').trim() !== '';
      return code.has(index + 1) || isBreak ? line : line.trimEnd();
    })
    .join('\n');
}
