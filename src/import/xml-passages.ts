import type { Element, Nodes } from 'xast';
import { localName } from './xml.ts';

/** How a format of XML writes its text. */
export interface TextFormat {
  /** Elements that are a paragraph each. */
  paragraphs: readonly string[];
  /** Elements whose characters are text; without it, those of any element are. */
  runs?: readonly string[];
  /** Elements that stand for a space. */
  spaces: readonly string[];
  /** Elements that are not read, nor what they hold. */
  skipped: readonly string[];
}

/** The text of a tree, a passage a paragraph, in the order of the file. */
export function xmlPassages(tree: Nodes, format: TextFormat): string[] {
  const passages = [''];
  const add = (text: string): void => {
    passages.push((passages.pop() ?? '') + text);
  };
  const walk = (node: Nodes, isRun: boolean): void => {
    if (node.type === 'text' || node.type === 'cdata') {
      if (isRun) add(node.value);
    } else if (node.type === 'element') walkElement(node, isRun);
    else if ('children' in node) for (const child of node.children) walk(child, isRun);
  };
  const walkElement = (element: Element, isRun: boolean): void => {
    const name = localName(element);
    if (format.skipped.includes(name)) return;
    const isParagraph = format.paragraphs.includes(name);
    if (isParagraph) passages.push('');
    if (format.spaces.includes(name)) add(' ');
    const holdsText = isRun || (format.runs?.includes(name) ?? isParagraph);
    for (const child of element.children) walk(child, holdsText);
    if (isParagraph) passages.push('');
  };
  walk(tree, false);
  return passages.filter((passage) => passage.trim() !== '');
}
