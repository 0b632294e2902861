/** What only a meeting that took place can tell, by field. */
export const WRITE_UP = [
  'needs',
  'initiatives',
  'figures',
  'quotes',
  'decisions',
  'outcomes',
] as const;

type Told = Partial<Record<(typeof WRITE_UP)[number] | 'workshops', unknown>>;

/** Whether a meeting tells anything of what happened; what was announced beforehand does not count. */
export const isWrittenUp = (data: Told): boolean =>
  WRITE_UP.some((key) => lengthOf(data[key]) > 0) ||
  listOf(data.workshops).some(({ findings, ideas }) => lengthOf(findings) + lengthOf(ideas) > 0);

const listOf = (value: unknown) =>
  Array.isArray(value) ? (value as { findings?: unknown; ideas?: unknown }[]) : [];

const lengthOf = (value: unknown): number => listOf(value).length;
