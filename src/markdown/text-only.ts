import type { Root, RootContent } from 'mdast';
import type { Report } from './body-problem.ts';

/** A field of kind « text » holds paragraphs: any other block is shown as the text it is. */
export function textOnly(root: Root, source: string, report: Report): void {
  root.children = root.children.map((node): RootContent => {
    if (node.type === 'paragraph' || node.type === 'definition') return node;
    report(
      node,
      'texte-simple',
      'Ce champ accepte du texte, des liens et de l’emphase, rien d’autre.',
      'Déplacer ce bloc dans le texte libre.',
    );
    const { start, end } = node.position ?? {};
    const value = source.slice(start?.offset ?? 0, end?.offset ?? source.length);
    return {
      type: 'paragraph',
      children: [{ type: 'text', value }],
      ...(node.position && { position: node.position }),
    };
  });
}
