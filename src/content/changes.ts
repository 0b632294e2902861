import type { Change, ChangedPart, ChangeKind, History } from '../model/change.ts';
import { changedParts, together, WHERE } from './changed-parts.ts';
import { EXTENSION } from './files.ts';

/**
 * How `readHistories` asks for a log of the sheets: a mark and the day of each commit, its files,
 * then what changed in each, without the lines around. `.gitattributes` names the kind of file.
 */
export const LOG = [
  ...['-c', `diff.sheet.xfuncname=${WHERE}`],
  ...['log', '-M', '--raw', '--patch', '--unified=0', '-z', '--relative', '--format=%x01%cs'],
  // Whatever the settings of who builds.
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'],
  ...['--', `*${EXTENSION}`],
];

/** A day is remembered for the most telling of what was done in it. */
const TELLING: readonly ChangeKind[] = ['edited', 'moved', 'created'];

const KINDS: Readonly<Record<string, ChangeKind>> = { A: 'created', M: 'edited', R: 'moved' };

/**
 * The history of every file that exists, by path, from one log, latest commit first. A file keeps
 * what it was under its former names; one made again after it was deleted begins there. One pass.
 */
export function changesIn(log: string): Map<string, History> {
  const histories = new Map<string, Change[]>();
  // The file of today that stood under a name, at the commit being read; none once it began.
  const today = new Map<string, string | undefined>();
  const fileOf = (name: string) => (today.has(name) ? today.get(name) : name);
  for (const { day, status, from, name, patch } of filesIn(log)) {
    const file = fileOf(name);
    const kind = KINDS[status];
    if (status === 'A' || status === 'D') today.set(name, undefined);
    if (status === 'R') {
      today.set(name, undefined);
      today.set(from, file);
    }
    if (file === undefined || !kind) continue;
    const history = histories.get(file) ?? [];
    histories.set(file, history);
    const last = history.at(-1);
    const parts = kind === 'created' ? [] : changedParts(patch);
    if (last?.day === day) history[history.length - 1] = inOneDay(last, kind, parts);
    else history.push({ day, kind, parts });
  }
  return histories;
}

/** The log gives the latest first: what is read now was done before. */
function inOneDay(later: Change, kind: ChangeKind, parts: readonly ChangedPart[]): Change {
  if (kind === 'created') return { day: later.day, kind, parts: [] };
  const isMore = TELLING.indexOf(kind) > TELLING.indexOf(later.kind);
  return {
    day: later.day,
    kind: isMore ? kind : later.kind,
    parts: later.kind === 'created' ? [] : together(parts, later.parts),
  };
}

interface FileChange {
  day: string;
  status: string;
  /** The former name, of a file that was moved. */
  from: string;
  name: string;
  patch: string;
}

function* filesIn(log: string): Generator<FileChange> {
  // Lines of a file are told after a sign: the mark of a commit is never one of them.
  for (const commit of `\n${log}`.split('\n\u0001')) {
    const [day = '', ...pieces] = commit.split('\0');
    const files: Omit<FileChange, 'patch'>[] = [];
    let at = 0;
    for (; pieces[at]?.trimStart().startsWith(':'); at++) {
      const status = pieces[at]?.trim().split(' ')[4]?.[0] ?? '';
      const from = pieces[++at] ?? '';
      const name = status === 'R' || status === 'C' ? (pieces[++at] ?? '') : from;
      files.push({ day, status, from, name });
    }
    // In the same order, each after its own header.
    const [, ...patches] = `\n${pieces.slice(at).join('')}`.split('\ndiff --git ');
    for (const [index, file] of files.entries()) yield { ...file, patch: patches[index] ?? '' };
  }
}
