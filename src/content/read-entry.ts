import { readFileSync } from 'node:fs';
import { type BodyProblem, compile, type InternalLink, nowhere } from '../markdown/index.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import { type AnyEntry, pathOf } from '../model/entry.ts';
import { hasBody, type TypeId } from '../model/index.ts';
import { placeIn } from '../model/place-in.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { gapsIn } from '../model/to-complete.ts';
import { gapProblem, mayHaveGaps } from '../model/to-complete-rule.ts';
import { validate } from '../model/validate.ts';
import { leavesOf } from '../model/walk.ts';
import { type Split, splitFrontMatter } from './front-matter.ts';

export interface ReadEntry {
  entry?: AnyEntry;
  /** The body as written, for whoever renders or indexes it. */
  body: string;
  problems: LocatedProblem[];
  /** Links to pages of the site, in the body and in the fields, at their place in the file. */
  links: InternalLink[];
  locate: Split['locate'];
}

export interface EntryFile {
  type: TypeId;
  slug: string;
  /** Absolute path on disk. */
  path: string;
  /** As told to people: `content/fiches/x.mdx`. */
  name: string;
}

/** Reads one file: a validated entry, or every problem that prevents it. */
export function readEntry({ type, slug, path, name }: EntryFile, bytes: Uint8Array): ReadEntry {
  const failed = (problems: LocatedProblem[]): ReadEntry => ({
    body: '',
    problems,
    links: [],
    locate: () => ({ line: 1, column: 1 }),
  });
  const source = decode(bytes);
  if (source === undefined) return failed([{ ...notText, file: name, line: 1, column: 1 }]);

  const { split, problems } = splitFrontMatter(source);
  if (!split) return failed(problems.map((problem) => ({ ...problem, file: name })));

  const validation = validate(type, split.raw);
  const body = read(split.body, 'body', split.bodyLine);
  const fields = validation.data ? readFields(type, validation.data, split.locate) : [];
  const texts = [body, ...fields];
  const base = {
    body: split.body,
    links: texts.flatMap((text) => text.links),
    locate: locateIn(path),
    problems: [
      ...validation.problems.map(({ path: at, ...problem }) => ({
        ...problem,
        file: name,
        ...split.locate(at),
      })),
      ...gapsInBody(split).map((problem) => ({ ...problem, file: name })),
      ...texts.flatMap((text) => text.problems).map((problem) => ({ ...problem, file: name })),
      ...(hasBody(type) || split.body.trim() === ''
        ? []
        : [{ ...noBody, file: name, line: split.bodyLine, column: 1 }]),
    ],
  };
  if (!validation.data) return base;
  const entry = {
    type,
    slug,
    path: pathOf(type, slug),
    file: name,
    bodyLine: split.bodyLine,
    data: validation.data,
    headings: body.headings,
    links: [...new Set(base.links.map((link) => link.path))],
  } as AnyEntry;
  return { ...base, entry };
}

/** What the body of a page that readers see still waits for. */
const gapsInBody = ({ raw, body, bodyLine }: Split): BodyProblem[] =>
  mayHaveGaps(raw as { status?: unknown })
    ? []
    : gapsIn(body).map((gap) => ({ ...gapProblem(gap), ...placeIn(body, gap.index, bodyLine) }));

const read = (source: string, kind: 'body' | 'text', firstLine = 1) =>
  compile(source, { reader: readWithSatteri, around: nowhere, kind, firstLine });

/** Texts of the front matter, their problems and links told at their field. */
function readFields(
  type: TypeId,
  data: object,
  locate: Split['locate'],
): { links: InternalLink[]; problems: BodyProblem[] }[] {
  return leavesOf(type, data).flatMap(({ control, value, path }) => {
    if (control.kind !== 'text' && control.kind !== 'body') return [];
    const { links, problems } = read(String(value), control.kind);
    if (links.length === 0 && problems.length === 0) return [];
    const place = locate(path);
    return {
      links: links.map((link) => ({ ...link, ...place })),
      problems: problems.map((problem) => ({ ...problem, ...place })),
    };
  });
}

/**
 * Places in a front matter, read again when they are asked for: kept for every entry, its tree
 * would take a gigabyte for a few thousand of them.
 */
export const locateIn =
  (file: string): Split['locate'] =>
  (path) => {
    const start = { line: 1, column: 1 };
    try {
      return splitFrontMatter(readFileSync(file, 'utf8')).split?.locate(path) ?? start;
    } catch {
      return start; // deleted since
    }
  };

/** UTF-8 text, or nothing: Latin-1 and binary files are told apart from text here. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const notText = {
  rule: 'fichier-illisible',
  severity: 'error',
  message: 'Le fichier n’est pas du texte en UTF-8.',
  fix: 'L’enregistrer de nouveau en UTF-8.',
} as const;

const noBody = {
  rule: 'texte-en-trop',
  severity: 'error',
  message: 'Ce type de page n’a pas de texte libre, mais le fichier en contient.',
  fix: 'Déplacer ce texte dans un champ de l’en-tête.',
} as const;
