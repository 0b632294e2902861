import { type Document, isScalar, parseDocument, visit } from 'yaml';
import type { TypeId } from '../model/index.ts';
import { leavesOf } from '../model/walk.ts';
import { applyEdits, type Edit } from './edit.ts';
import type { Mend } from './rule.ts';
import { placesIn } from './scalar-places.ts';

const READ = { schema: 'core', merge: false, logLevel: 'silent' } as const;

type Path = readonly (string | number)[];

/** What is changed in one value, in the text of the front matter. */
interface Change {
  path: Path;
  value: string;
  edits: Edit[];
}

/**
 * A front matter, its two lines of dashes included, with its sentences mended where they
 * stand: every other character stays. A change that would not read as meant is left out.
 */
export function mendFrontMatter(
  type: TypeId,
  head: string,
  mend: NonNullable<Mend['value']>,
): string {
  // From the last to the first, so that places hold.
  return changesIn(type, head, mend).reduceRight((before, { path, value, edits }) => {
    const after = applyEdits(before, edits);
    const expected = read(before);
    expected?.setIn(path, value);
    return JSON.stringify(read(after)) === JSON.stringify(expected) ? after : before;
  }, head);
}

function changesIn(type: TypeId, head: string, mend: NonNullable<Mend['value']>): Change[] {
  const document = read(head);
  const data: unknown = document?.toJS({ maxAliasCount: 0 });
  if (!document || typeof data !== 'object' || data === null) return [];
  return leavesOf(type, data).flatMap(({ control, value, path }) => {
    const { kind } = control;
    if (kind !== 'line' && kind !== 'text' && kind !== 'body') return [];
    if (kind === 'line' && control.format !== 'plain') return [];
    const node: unknown = document.getIn(path, true);
    if (!isScalar(node) || !node.range || typeof value !== 'string') return [];
    const [start, end] = node.range;
    const edits = mend(value, { kind, path });
    const places = edits.length > 0 && placesIn(head.slice(start, end), value);
    if (!places) return [];
    const at = (offset: number) => start + (places[offset] ?? 0);
    return {
      path,
      value: applyEdits(value, edits),
      edits: edits.map((edit) => ({ ...edit, start: at(edit.start), end: at(edit.end) })),
    };
  });
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, { Alias: () => ((found = true), visit.BREAK) });
  return found;
}

/** Nothing when it is not strict YAML. The fences are read as comments, so that offsets are those of the text. */
function read(head: string) {
  const document = parseDocument(
    head.replace(/^---/, '#--').replace(/---([ \t]*\n?)$/, '#--$1'),
    READ,
  );
  const isStrict = document.errors.length === 0 && !hasAlias(document);
  return isStrict ? document : undefined;
}
