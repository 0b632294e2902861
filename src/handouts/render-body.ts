import type { ElementContent } from 'hast';
import { type BodyProblem, compile, readWithRemark } from '../markdown/index.ts';
import { withDrawings } from './drawings.ts';
import type { Handout } from './handout.ts';
import { linesToFill } from './lines-to-fill.ts';
import { plainBold } from './plain-bold.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';

/** The body of a handout as it stands on paper, and what its source has that was not understood. */
export function renderBody({ body, bodyLine, columns }: Handout): {
  blocks: ElementContent[];
  problems: BodyProblem[];
} {
  const { tree, problems } = compile(body, {
    reader: readWithRemark,
    around: withDrawings,
    firstLine: bodyLine,
  });
  plainBold(tree);
  linesToFill(tree);
  tables(tree, columns);
  return { blocks: sections(tree), problems };
}
