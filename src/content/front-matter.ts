import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { cutFile, unreadable as error, type Unlocated } from './cut-file.ts';

/** A file cut in two: its front matter as data with a way back to lines, and its body. */
export interface Split {
  raw: unknown;
  body: string;
  /** Line of the file where the body begins (from 1). */
  bodyLine: number;
  locate: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Reads strict YAML between two `---` lines: no anchor, alias, tag, merge key or repeated key. All problems at once. */
export function splitFrontMatter(source: string): { split?: Split; problems: Unlocated[] } {
  const { cut, problem } = cutFile(source);
  if (!cut) return { problems: [problem] };
  const lineCounter = new LineCounter();
  const document = parseDocument(cut.head, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    lineCounter,
    logLevel: 'silent',
  });
  const problems = [...syntaxProblems(document), ...forbidden(document, lineCounter)];
  if (problems.length > 0) return { problems };
  const raw: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (!isMap(document.contents) && document.contents !== null)
    return {
      problems: [
        error(
          2,
          1,
          'L’en-tête n’est pas une suite de champs.',
          'Écrire un champ par ligne, par exemple « title: Mon titre ».',
        ),
      ],
    };
  return {
    split: {
      raw,
      body: cut.body,
      bodyLine: cut.bodyLine,
      locate: (path) => locate(document, lineCounter, path),
    },
    problems: [],
  };
}

const syntaxProblems = (document: Document): Unlocated[] =>
  [...document.errors, ...document.warnings].map(({ code, linePos }) => {
    const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
    return code === 'DUPLICATE_KEY'
      ? error(line, col, 'Ce champ est écrit deux fois.', 'N’en garder qu’un.')
      : error(
          line,
          col,
          `L’en-tête n’est pas lisible ici (${code}).`,
          'Vérifier l’alignement, les deux-points et les guillemets.',
        );
  });

function forbidden(document: Document, lineCounter: LineCounter): Unlocated[] {
  const found: Unlocated[] = [];
  visit(document, {
    Node(_key, node) {
      const isTagged =
        'tag' in node &&
        node.tag !== undefined &&
        node.srcToken !== undefined &&
        /^!/.test(node.tag);
      if (!isAlias(node) && !('anchor' in node && node.anchor) && !isTagged) return;
      const { line, col } = lineCounter.linePos(node.range?.[0] ?? 0);
      found.push(
        error(
          line,
          col,
          'Les ancres (&), les renvois (*) et les étiquettes (!) ne sont pas acceptés.',
          'Écrire la valeur en clair.',
        ),
      );
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key) || pair.key.value !== '<<') return;
      const { line, col } = lineCounter.linePos(pair.key.range?.[0] ?? 0);
      found.push(
        error(
          line,
          col,
          'La fusion de champs (<<) n’est pas acceptée.',
          'Écrire les champs en clair.',
        ),
      );
    },
  });
  return found;
}

/** The place of a value; of its key when it is a pair; of what holds it when it is missing. */
function locate(
  document: Document,
  lineCounter: LineCounter,
  path: readonly (string | number)[],
): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node =
      pair?.key ?? (isMap(parent) ? undefined : document.getIn(path.slice(0, length), true));
    if (isNode(node) && node.range) {
      const { line, col } = lineCounter.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}
