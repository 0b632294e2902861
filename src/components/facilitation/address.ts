const PAGE = 'animer/';

/** The page that runs an action sheet one step at a time: `/fiches/x/animer/`. */
export const facilitationPath = (sheetPath: string): string => `${sheetPath}${PAGE}`;

/** The path of the sheet that such a page runs; any other path as it is. */
export const sheetPathOf = (path: string): string =>
  path.endsWith(`/${PAGE}`) ? path.slice(0, -PAGE.length) : path;

/** The anchor of a step, counted from zero. */
export const stepAnchor = (index: number): string => `etape-${index + 1}`;

/** The step that an address points at, if it is one of them. */
export function stepIn(hash: string, steps: number): number | undefined {
  const rank = Number(/^#etape-(\d+)$/.exec(hash)?.[1]);
  return rank >= 1 && rank <= steps ? rank - 1 : undefined;
}
