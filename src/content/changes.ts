import type { Change, ChangeKind, History } from '../model/change.ts';

/** How `readHistories` asks for a log: a mark and the day of each commit, then its files, all ended by NUL. */
export const LOG_FORMAT = ['log', '-M', '--name-status', '-z', '--relative', '--format=%x01%cs'];

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
  for (const { day, status, from, name } of filesIn(log)) {
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
    if (last?.day !== day) history.push({ day, kind });
    else if (TELLING.indexOf(kind) > TELLING.indexOf(last.kind)) last.kind = kind;
  }
  return histories;
}

interface FileChange {
  day: string;
  status: string;
  /** The former name, of a file that was moved. */
  from: string;
  name: string;
}

function* filesIn(log: string): Generator<FileChange> {
  let day = '';
  const pieces = log.split('\0').values();
  for (const piece of pieces) {
    const text = piece.replace(/^\n/, '');
    if (text.startsWith('\u0001')) {
      day = text.slice(1);
      continue;
    }
    const status = text[0];
    if (!status) continue;
    const from = pieces.next().value ?? '';
    const name = status === 'R' || status === 'C' ? (pieces.next().value ?? '') : from;
    yield { day, status, from, name };
  }
}
