import type { ElementContent, Root } from 'hast';
import { readBody } from '../content/read-body.ts';
import type { Library } from '../library/library.ts';
import {
  compile,
  linkSources,
  linkTerms,
  toHtmlText,
  typeset,
  typography,
  unwrapParagraph,
} from '../markdown/index.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import type { AnyEntry } from '../model/entry.ts';
import { leavesOf } from '../model/walk.ts';
import type { Surroundings } from '../parts/index.ts';
import { readSettings } from '../settings.ts';
import type { Prose } from '../templates/prose.ts';
import { withBase } from '../layouts/address.ts';
import { glossaryOf } from './_glossary.ts';
import { getCorpus } from './_library.ts';
import { onlyAddresses, surroundingsOf } from './_surroundings.ts';

const { contentDir } = readSettings();

/** How the texts of an entry are shown on a page of the site, which lists its sources or not. */
export async function proseOf(
  entry: AnyEntry,
  library: Library,
  { listsSources = true } = {},
): Promise<Prose> {
  const body = import.meta.env.PROD
    ? ((await getCorpus()).bodies.get(entry.path) ?? '')
    : await readBody(contentDir, entry);
  const around = await surroundingsOf(body + JSON.stringify(entry.data), library);
  // Each term once on the page, and none on the page of its own definition.
  const seen = new Set([withBase(entry.path)]);
  const glossary = glossaryOf(library);
  // A summary or a need of another entry, shown here, names the sources of its own page.
  const own = new Set([body, ...leavesOf(entry.type, entry.data).map(({ value }) => value)]);
  const sources = listsSources ? entry.data.sources.length : 0;
  return prose(body, around, {
    terms: (root) => linkTerms(root, glossary, seen),
    sources: (root, source) => own.has(source) && linkSources(root, sources),
  });
}

/** How texts that belong to no entry are shown. */
export const plainProse = (): Prose =>
  prose('', onlyAddresses, { terms: () => undefined, sources: () => undefined });

/** What is linked in a tree. */
interface Linked {
  terms: (root: Root) => void;
  /** `source`: the text that the tree was made from. */
  sources: (root: Root, source: string) => void;
}

function prose(body: string, around: Surroundings, linked: Linked): Prose {
  const tree = (source: string, kind: 'body' | 'text'): Root => {
    const root = compile(source, { reader: readWithSatteri, around, kind }).tree;
    linked.sources(root, source);
    return root;
  };
  const read = (source: string, kind: 'body' | 'text'): Root => {
    const root = tree(source, kind);
    linked.terms(root);
    return root;
  };
  let shown: string | undefined;
  return {
    // Read when the template first comes to it: terms are linked where they are met first.
    get body() {
      return (shown ??= body.trim() === '' ? '' : toHtmlText(read(body, 'body')));
    },
    text: (source) => (source ? toHtmlText(read(source, 'text')) : ''),
    inline: (source) => (source ? toHtmlText(unwrapParagraph(tree(source, 'text'))) : ''),
    blocks: (source) => toHtmlText(read(source, 'body')),
    tree: (source) => read(source, 'body').children as ElementContent[],
    textTree: (source) => tree(source, 'text').children as ElementContent[],
    part(part, values, blocks = []) {
      const root: Root = {
        type: 'root',
        children: [part.render(values, { blocks, items: [] }, around)],
      };
      typography(root);
      return toHtmlText(root);
    },
    html: (element) => toHtmlText({ type: 'root', children: [element] }),
    plain: typeset,
  };
}
