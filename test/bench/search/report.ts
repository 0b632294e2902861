import type { BuiltIndex } from './built-index.ts';
import type { Visit } from './visits.ts';

export interface Result {
  count: number;
  index: BuiltIndex;
  visits: Visit[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
const median = (numbers: readonly number[]): number =>
  sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const both = (numbers: readonly number[], written: (one: number) => string): string =>
  `${written(median(numbers))}, ${written(Math.max(...numbers))}`;
const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
const ms = (time: number): string => time.toFixed(0);

/** Markdown tables, a column a library: what a query costs (median, worst), what it is made of, what the index costs. */
export function describe(results: readonly Result[]): string {
  const row = (name: string, of: (result: Result) => string) =>
    `| ${[name, ...results.map(of)].join(' | ')} |`;
  const of = (visits: readonly Visit[], value: (one: Visit) => number) => visits.map(value);
  const kinds = [...new Set(results.flatMap(({ visits }) => visits.flatMap(kindsOf)))];
  const [first] = results;
  const perSheet = ({ count, index }: Result) => index.cpu / count;
  return [
    '',
    row('', ({ count }) => `${count} sheets`),
    row('---', () => '---'),
    row('kB to the first results', ({ visits }) =>
      both(
        of(visits, ({ bytes }) => sum(Object.values(bytes))),
        kB,
      ),
    ),
    ...kinds.map((kind) =>
      row(`– ${kind}`, ({ visits }) =>
        both(
          of(visits, ({ bytes }) => bytes[kind] ?? 0),
          kB,
        ),
      ),
    ),
    row('requests', ({ visits }) =>
      both(
        of(visits, ({ requests }) => requests),
        String,
      ),
    ),
    row('ms, cold', ({ visits }) =>
      both(
        of(visits, ({ cold }) => cold),
        ms,
      ),
    ),
    row('ms, warm', ({ visits }) =>
      both(
        of(visits, ({ warm }) => warm),
        ms,
      ),
    ),
    row('index: s of CPU', ({ index }) => index.cpu.toFixed(1)),
    row('– a sheet, beside the first column', (result) =>
      first ? (perSheet(result) / perSheet(first)).toFixed(2) : '',
    ),
    row('– MB of memory', ({ index }) => ms(index.memory)),
    row('– files, kB in all', ({ index }) => `${index.files}, ${ms(index.bytes / 1000)}`),
    row('– different words', ({ index }) => String(index.words)),
  ].join('\n');
}

const kindsOf = ({ bytes }: Visit): string[] => Object.keys(bytes);
