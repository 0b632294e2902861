import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readFrontMatter } from '../cms/format/front-matter-text.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentReader } from './document.ts';
import { documentOf } from './read-html.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** The heading that readers of Markdown put above the notes. */
const NOTES_HEADING = /<h2 id="footnote-label"[^>]*>.*?<\/h2>/;

/** Markdown, with tables and notes, and the HTML it may hold. */
export const readMarkdown: DocumentReader = (file) => {
  const source = decodeText(file.bytes);
  const [head = '', values = ''] = FRONT_MATTER.exec(source) ?? [];
  const html = micromark(source.slice(head.length), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const document = documentOf(file, html.replace(NOTES_HEADING, ''));
  if (head === '') return document;
  return {
    ...document,
    title: titleIn(values),
    apart: [{ what: 'front matter', text: values }],
  };
};

function titleIn(frontMatter: string): string | undefined {
  try {
    const { title, titre = title } = readFrontMatter(frontMatter);
    return typeof titre === 'string' ? titre : undefined;
  } catch {
    return undefined; // told whole, whatever it is
  }
}
