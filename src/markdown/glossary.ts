import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** A word of the field, with how it is written in a sentence. */
export interface GlossaryTerm {
  /** Address of its definition, base path included. */
  href: string;
  forms: string[];
}

interface Form {
  words: string[];
  /** An acronym is told from a word by its capitals. */
  isAcronym: boolean;
  href: string;
}

/** Forms by their first word, longest first: looked up word by word, whatever their number. */
export type Glossary = ReadonlyMap<string, Form[]>;

const WORD = /[\p{L}\d]+/gu;
const NOT_WORD = /[^\p{L}\d]+/u;
const BETWEEN = /^[ \u00a0\u202f’'-]$/;
const ACRONYM = /^[\p{Lu}\d]{2,}$/u;

export function readGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const forms = terms
    .flatMap(({ href, forms }) =>
      forms.map((form): Form => {
        const isAcronym = ACRONYM.test(form);
        const words = form.match(WORD) ?? [];
        return { words: isAcronym ? words : words.map(singular), isAcronym, href };
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(forms, ({ words }) => words[0] ?? '');
}

/** Lower case, without the mark of the plural: enough to meet a word again. */
const singular = (word: string): string =>
  word.length > 3 ? word.toLowerCase().replace(/[sx]$/, '') : word.toLowerCase();

/** Running text: paragraphs, items and cells, but not what is a title, a link, a quotation or code. */
const RUNNING = new Set(['p', 'li', 'dd', 'td']);
const NEVER = new Set([
  'a',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'kbd',
  'summary',
  'figcaption',
  'blockquote',
  'cite',
  'dt',
  'th',
  'caption',
  'section',
]);

/** Links the first occurrence of each term to its definition. `seen` holds the addresses already linked on the page. */
export function linkTerms(root: Root, glossary: Glossary, seen: Set<string>): void {
  if (glossary.size === 0) return;
  visitParents(root, (node, ancestors) => {
    if (node.type === 'element') {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string') seen.add(href);
      return NEVER.has(node.tagName) || node.properties['className'] ? SKIP : undefined;
    }
    const parent = ancestors.at(-1) as Element | Root;
    const isRunning = ancestors.some((one) => one.type === 'element' && RUNNING.has(one.tagName));
    if (node.type !== 'text' || !isRunning) return undefined;
    const pieces = cut(node, glossary, seen);
    if (pieces.length === 1) return undefined;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...(pieces as never[]));
    return [SKIP, index + pieces.length];
  });
}

interface Word {
  word: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

function cut({ value }: Text, glossary: Glossary, seen: Set<string>): ElementContent[] {
  const pieces: ElementContent[] = [];
  const words = mayHold(value, glossary) ? wordsOf(value) : [];
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = formAt(value, words, at, glossary);
    const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
    if (!found || !first || !last || seen.has(found.href)) continue;
    seen.add(found.href);
    if (first.start > done) pieces.push({ type: 'text', value: value.slice(done, first.start) });
    pieces.push(
      h('a', { href: found.href, className: ['terme-lie'] }, value.slice(first.start, last.end)),
    );
    done = last.end;
    at += found.words.length - 1;
  }
  if (done < value.length) pieces.push({ type: 'text', value: value.slice(done) });
  return pieces;
}

// Few texts hold a term, and few words are ever met: each is judged once.
const judged = new WeakMap<Glossary, Map<string, readonly Form[]>>();

/** The forms that begin with that word. */
function formsOf(word: string, glossary: Glossary): readonly Form[] {
  const known = judged.get(glossary) ?? new Map<string, readonly Form[]>();
  judged.set(glossary, known);
  let forms = known.get(word);
  if (!forms) {
    forms = [...(glossary.get(word) ?? []), ...(glossary.get(singular(word)) ?? [])];
    known.set(word, forms);
  }
  return forms;
}

const mayHold = (text: string, glossary: Glossary): boolean =>
  text.split(NOT_WORD).some((word) => word !== '' && formsOf(word, glossary).length > 0);

function formAt(
  text: string,
  words: readonly Word[],
  at: number,
  glossary: Glossary,
): Form | undefined {
  return formsOf(words[at]?.word ?? '', glossary).find((form) =>
    form.words.every((expected, offset) => {
      const here = words[at + offset];
      const before = words[at + offset - 1];
      if (!here || (form.isAcronym ? here.word : singular(here.word)) !== expected) return false;
      return offset === 0 || !before || BETWEEN.test(text.slice(before.end, here.start));
    }),
  );
}
