import type { ChangedPart } from '../model/change.ts';

/** What a patch says, before each change, of where it is: the fence of the front matter, a key at its top, a chapter. */
export const WHERE = '^(---|## .*|[a-z][A-Za-z_]*:)';

const FENCE = /^---\s*$/;
const CHAPTER = /^## +(.*\S)/;
const KEY = /^([a-z]\w*):/;

type Place = Pick<ChangedPart, 'name' | 'isChapter'>;

const TEXT: Place = { name: 'body', isChapter: false };

function placeOf(line: string): Place | undefined {
  const chapter = CHAPTER.exec(line)?.[1];
  if (chapter !== undefined) return { name: chapter, isChapter: true };
  const key = KEY.exec(line)?.[1];
  return key === undefined ? undefined : { name: key, isChapter: false };
}

/** The parts of a file that a patch without context touches, in their order. One pass. */
export function changedParts(patch: string): ChangedPart[] {
  const found = new Map<string, { place: Place; heads: Set<string> }>();
  const touch = (place: Place, head?: string) => {
    const id = `${place.isChapter} ${place.name}`;
    const known = found.get(id) ?? { place, heads: new Set<string>() };
    found.set(id, known);
    if (head) known.heads.add(head);
  };
  const current = { '-': TEXT, '+': TEXT };
  for (const line of linesOf(patch)) {
    if (line.startsWith('@@')) {
      const place = placeOf(line.slice(line.indexOf('@@', 2) + 3)) ?? TEXT;
      current['-'] = current['+'] = place;
      continue;
    }
    const sign = line[0];
    const text = line.slice(1);
    if ((sign !== '-' && sign !== '+') || text.trim() === '') continue;
    if (FENCE.test(text)) {
      current[sign] = TEXT;
      continue;
    }
    const head = placeOf(text);
    if (head) current[sign] = head;
    touch(current[sign], head && sign);
  }
  return [...found.values()].map(({ place, heads }) => ({
    ...place,
    kind: heads.size !== 1 ? 'edited' : heads.has('+') ? 'added' : 'removed',
  }));
}

/** The lines of the changes themselves: what stands before the first tells of the file. */
function* linesOf(patch: string): Generator<string> {
  for (let start = patch.indexOf('\n@@') + 1; start > 0;) {
    const end = patch.indexOf('\n', start);
    yield patch.slice(start, end === -1 ? undefined : end);
    start = end + 1;
  }
}

/** What was done in a day, from what was done before and after in it. */
export function together(
  before: readonly ChangedPart[],
  after: readonly ChangedPart[],
): ChangedPart[] {
  const idOf = ({ name, isChapter }: ChangedPart) => `${isChapter} ${name}`;
  const parts = new Map(before.map((part) => [idOf(part), part]));
  for (const part of after) {
    const earlier = parts.get(idOf(part))?.kind;
    if (earlier === 'added' && part.kind === 'removed') parts.delete(idOf(part));
    else if (earlier === 'added') continue;
    else if (earlier === 'removed') parts.set(idOf(part), { ...part, kind: 'edited' });
    else parts.set(idOf(part), part);
  }
  return [...parts.values()];
}
