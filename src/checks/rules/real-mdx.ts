import { compile } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { partByTag } from '../../parts/index.ts';
import type { LocatedProblem } from '../../model/problem.ts';
import type { Rule, Sheet } from '../rule.ts';

const FIX = 'Écrire \\< et \\{ pour qu’ils se lisent, et une balise seule sur sa ligne.';

export const realMdx: Rule = {
  name: 'mdx-illisible',
  cause: 'Le compilateur de MDX ne comprend pas le texte, ou y trouve du code.',
  example: 'Moins de < 5 % et {x}.',
  fix: FIX,
  check: async (sheets) => (await Promise.all(sheets.map(problemsOf))).flat(),
};

async function problemsOf({ entry, body }: Sheet): Promise<LocatedProblem[]> {
  const problems: LocatedProblem[] = [];
  const tell = (message: string, place?: { line: number; column: number }) =>
    problems.push({
      rule: 'mdx-illisible',
      severity: 'warning',
      file: entry.file,
      line: place?.line ?? entry.bodyLine,
      column: place?.column ?? 1,
      message,
      fix: FIX,
    });
  const onlyParts = () => (tree: Root) =>
    visit(tree, (node: { type: string; name?: string | null; position?: Root['position'] }) => {
      if (!node.type.startsWith('mdx')) return;
      if (node.type.startsWith('mdxJsx') && node.name && partByTag.has(node.name)) return;
      tell(
        'MDX trouverait ici du code, ou une balise qui n’est pas une partie.',
        node.position?.start,
      );
    });
  try {
    // Blank lines stand for the front matter, so that places are those of the file.
    await compile('\n'.repeat(entry.bodyLine - 1) + body, {
      remarkPlugins: [remarkGfm, onlyParts],
    });
  } catch (error) {
    const { reason, place } = error as {
      reason?: string;
      place?: { line: number; column: number; start?: { line: number; column: number } };
    };
    tell(`MDX ne se lit pas ici : ${reason ?? String(error)}`, place?.start ?? place);
  }
  return problems;
}
