import { type Costs, type Measured, SCENARIOS } from './scenarios.ts';

export interface Result extends Measured {
  count: number;
  /** Milliseconds. */
  visible: number;
}

interface Target {
  what: string;
  value: string;
  reached: boolean;
}

const COLD_CPU = 0.5;
const PEAK_MB = 1200;
const EDIT_CPU = 0.35;
const VISIBLE_MS = 1000;

/** What was set out to be reached, and whether it is. */
export function targetsOf({ ours, withIndex, plain, indexKept, visible }: Result): Target[] {
  const ratio = (what: string, value: number, most: number): Target => ({
    what: `${what} ≤ ${most}`,
    value: value.toFixed(2),
    reached: value <= most,
  });
  const peak = (costs: Costs) => Math.max(...SCENARIOS.map((scenario) => costs[scenario].peak));
  const edit = (costs: Costs) =>
    Math.max(costs['one body edited'].cpu, costs['one title edited'].cpu) / costs.cold.cpu;
  return [
    ratio('cold CPU / plain site', ours.cold.cpu / plain.cold.cpu, COLD_CPU),
    ratio('cold CPU with index / plain site', withIndex.cold.cpu / plain.cold.cpu, COLD_CPU),
    ratio('peak memory, MB', peak(ours), PEAK_MB),
    ratio('peak memory with index, MB', peak(withIndex), PEAK_MB),
    ratio('one edit / own cold', edit(ours), EDIT_CPU),
    ratio('one edit / own cold, with index', edit(withIndex), EDIT_CPU),
    { what: 'index kept when nothing changed', value: String(indexKept), reached: indexKept },
    ratio('edit to visible in npm start, ms', visible, VISIBLE_MS),
  ];
}

const WAYS = ['ours', 'withIndex', 'plain'] as const;
const NAMES = { ours: 'ours', withIndex: 'ours, with index', plain: 'plain @astrojs/mdx' };

/** The figures as a Markdown table, then the targets as a list. */
export function describe(result: Result): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = WAYS.map((way) =>
    row([
      NAMES[way],
      ...SCENARIOS.map((scenario) => {
        const { cpu, wall, peak } = result[way][scenario];
        return `${cpu.toFixed(1)} s, ${wall.toFixed(1)} s, ${Math.round(peak)} MB`;
      }),
    ]),
  );
  return [
    `\n${result.count} sheets (CPU, wall, peak memory)\n`,
    row(['', ...SCENARIOS]),
    row(['---', ...SCENARIOS.map(() => '---')]),
    ...rows,
    '',
    ...targetsOf(result).map(
      ({ what, value, reached }) => `- ${what}: ${value}, ${reached ? 'reached' : 'NOT reached'}`,
    ),
  ].join('\n');
}
