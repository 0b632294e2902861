import type { Entry } from '../../model/entry.ts';

/** Whether the page tells anything of what happened; what was announced beforehand does not count. */
export const isWrittenUp = (data: Entry<'event'>['data']): boolean =>
  [data.needs, data.initiatives, data.figures, data.quotes, data.decisions, data.outcomes].some(
    (told) => told.length > 0,
  ) || data.workshops.some(({ findings, ideas }) => findings.length + ideas.length > 0);
