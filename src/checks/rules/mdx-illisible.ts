import { compile } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { partByTag } from '../../parts/index.ts';
import { escapeInText } from '../escape-in-text.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';

export const mdxIllisible: Rule = {
  name: 'mdx-illisible',
  title: 'Texte que MDX ne comprend pas',
  severity: 'warning',
  cause:
    'Le compilateur de MDX ne comprend pas le texte, ou y trouve du code. Le site affiche la page quand même, mais un autre outil qui lit ces fichiers s’y arrêterait.',
  example: { body: 'Moins de <3 personnes par atelier.' },
  mended: { body: 'Moins de \\<3 personnes par atelier.' },
  fix: 'Écrire \\< et \\{ pour qu’ils se lisent, et une balise seule sur sa ligne.',
  check: async ({ sheets }) => (await Promise.all(sheets.map(findingsIn))).flat(),
  mend: { body: (source) => escapeInText(source, ['<']) },
};

interface Point {
  line: number;
  column: number;
}

async function findingsIn({ entry, body }: Sheet): Promise<Finding[]> {
  const findings: Finding[] = [];
  const tell = (message: string, place?: Point) =>
    findings.push({
      file: entry.file,
      line: place?.line ?? entry.bodyLine,
      column: place?.column ?? 1,
      message,
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
    await compile('\n'.repeat(entry.bodyLine - 1) + body.source, {
      remarkPlugins: [remarkGfm, onlyParts],
    });
  } catch (error) {
    const { reason, place } = error as { reason?: string; place?: Point & { start?: Point } };
    tell(`MDX ne se lit pas ici : ${reason ?? String(error)}`, place?.start ?? place);
  }
  return findings;
}
