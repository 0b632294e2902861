import type { Html, Paragraph, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../model/suggest.ts';
import { partByTag } from '../parts/index.ts';
import type { Report } from './body-problem.ts';
import { readTag } from './tags.ts';

/** Every `html` node left becomes the text it is, and is reported. Braces and imports, which MDX would run, are reported too. */
export function neutralise(root: Root, source: string, report: Report): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'html' && parent && index !== undefined) {
      reportHtml(node, report);
      parent.children[index] = asText(node, parent.type);
    } else if (node.type === 'text' && !isBareAddress(parent, source))
      reportBraces(node, source, report);
    else if (node.type === 'paragraph') reportImport(node, source, report);
  });
}

function asText(node: Html, parent: string): RootContent {
  const text: Text = {
    type: 'text',
    value: node.value,
    ...(node.position && { position: node.position }),
  };
  const isPhrasing = [
    'paragraph',
    'heading',
    'emphasis',
    'strong',
    'delete',
    'link',
    'linkReference',
    'tableCell',
  ].includes(parent);
  return isPhrasing
    ? text
    : { type: 'paragraph', children: [text], ...(node.position && { position: node.position }) };
}

function reportHtml(node: Html, report: Report): void {
  if (readTag(node.value)) return; // told when tags were paired
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(node.value)?.[1];
  if (name && /^[A-Z]/.test(name)) {
    const known = partByTag.has(name);
    report(
      node,
      known ? 'part-mal-formee' : 'part-inconnue',
      known ? `<${name}> est mal écrit.` : `<${name}> n’est pas une partie connue.`,
      known
        ? 'Écrire la balise seule sur sa ligne, avec des attributs entre guillemets droits.'
        : didYouMean(name, [...partByTag.keys()]),
    );
  } else
    report(
      node,
      'html-interdit',
      `Du code HTML est affiché comme du texte : ${excerpt(node.value)}`,
      'Le retirer, ou écrire \\< devant s’il doit se lire.',
    );
}

/** An address written without brackets is a link as it is: MDX sees no code in it, and a backslash would change it. */
const isBareAddress = (
  parent: { type: string; position?: { start: { offset?: number } } } | undefined,
  source: string,
): boolean =>
  parent?.type === 'link' && source[parent.position?.start.offset ?? source.length] !== '[';

function reportBraces(node: Text, source: string, report: Report): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  if (/(?<!\\)[{}]/.test(source.slice(start.offset, end.offset)))
    report(
      node,
      'accolade',
      'Une accolade est affichée comme du texte : MDX y verrait du code.',
      'Écrire \\{ et \\}, ou retirer les accolades.',
    );
}

function reportImport(node: Paragraph, source: string, report: Report): void {
  const first = node.children[0];
  const { start, end } = node.position ?? {};
  // As written, where that is known: `&#105;mport` is text for MDX too.
  const written = start?.offset === undefined ? '' : source.slice(start.offset, end?.offset);
  if (first?.type === 'text' && /^(import|export)[\s{*"']/.test(written || first.value))
    report(
      node,
      'import',
      'Cette ligne commence comme du code : elle est affichée comme du texte.',
      'La faire commencer par un autre mot.',
    );
}

const excerpt = (value: string): string =>
  (value.length > 60 ? `${value.slice(0, 57)}…` : value).replace(/\s+/g, ' ');
