import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { LocatedProblem } from '../model/problem.ts';

/** Says what is wrong, `offset` characters from the beginning of the file. */
export type Tell = (offset: number, message: string, fix: string) => void;

/** A file, and how its problems are told. */
export interface DataFile {
  document: Document;
  problems: LocatedProblem[];
  tell: Tell;
  placeOf: (offset: number) => Pick<LocatedProblem, 'file' | 'line' | 'column'>;
}

/** A YAML file of the content folder that is not a page; nothing without the file. */
export function readDataFile(contentDir: string, name: string, rule: string): DataFile | undefined {
  const source = sourceOf(join(contentDir, name));
  if (source === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'core', strict: true, lineCounter: lines });
  const problems: LocatedProblem[] = [];
  const placeOf: DataFile['placeOf'] = (offset) => {
    const { line, col } = lines.linePos(offset);
    const file = `${basename(contentDir)}/${name}`;
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tell: Tell = (offset, message, fix) =>
    void problems.push({ rule, severity: 'error', ...placeOf(offset), message, fix });
  for (const { pos } of [...document.errors, ...document.warnings])
    tell(pos[0], 'Ce fichier n’est pas lisible ici.', 'Vérifier l’alignement et les deux-points.');
  return { document, problems, tell, placeOf };
}

/** Where a node begins, from the beginning of its file. */
export const offsetOf = (node: unknown): number => (isNode(node) && node.range?.[0]) || 0;

function sourceOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
