import { compile, nowhere, readWithRemark, toHtmlText } from '../markdown/index.ts';
import type { TypeId } from '../model/index.ts';
import { rules } from './index.ts';
import { mendFrontMatter } from './mend-front-matter.ts';
import type { Rule } from './rule.ts';

/** A file written better, and the rules that did it. */
export interface Mended {
  source: string;
  by: string[];
}

const FILE = /^(---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$))([\s\S]*)$/;

/**
 * A file with what is safe to mend mended: no word of it is read otherwise. Mended twice, it
 * is as it was mended once. Ends of lines and a byte order mark stay as they are.
 */
export function mendSource(type: TypeId, written: string): Mended {
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isWindows = written.includes('\r\n');
  const text = written.slice(mark.length).replace(/\r\n/g, '\n');
  const [, head, body] = FILE.exec(text) ?? [];
  if (head === undefined || body === undefined) return { source: written, by: [] };
  const by = new Set<string>();
  const mended = untilStable((parts) => round(parts, type, by), { head, body });
  if (by.size === 0) return { source: written, by: [] };
  const source = mended.head + mended.body;
  return { source: mark + (isWindows ? source.replaceAll('\n', '\r\n') : source), by: [...by] };
}

interface Parts {
  head: string;
  body: string;
}

const MOST_ROUNDS = 5;

/** What one rule writes may be for another to mend: they go round until none has anything to say. */
function untilStable(mend: (parts: Parts) => Parts, parts: Parts): Parts {
  let before = parts;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const after = mend(before);
    if (after.head === before.head && after.body === before.body) break;
    before = after;
  }
  return before;
}

const round = (parts: Parts, type: TypeId, by: Set<string>): Parts =>
  rules.reduce((before, rule) => step(before, rule, type, by), parts);

function step(before: Parts, { name, mend }: Rule, type: TypeId, by: Set<string>): Parts {
  if (!mend) return before;
  const head = mend.value ? mendFrontMatter(type, before.head, mend.value) : before.head;
  const better = mend.body(before.body);
  const body = isReadAlike(before.body, better) ? better : before.body;
  if (head !== before.head || body !== before.body) by.add(name);
  return { head, body };
}

/** Whether both make the same page, typography apart. */
const isReadAlike = (one: string, other: string): boolean =>
  one === other || pageOf(one) === pageOf(other);

const pageOf = (source: string): string =>
  toHtmlText(compile(source, { reader: readWithRemark, around: nowhere }).tree)
    .replace(/[\s"“”«»'’]|&#x22;|&quot;/g, '')
    .replaceAll('...', '…');
