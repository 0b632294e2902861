import { type Sheet, toSheet } from '../../checks/sheet.ts';
import { compile, type InternalLink, nowhere, readWithRemark } from '../../markdown/index.ts';
import { type AnyEntry, pathOf } from '../../model/entry.ts';
import type { TypeId } from '../../model/index.ts';
import { leavesOf } from '../../model/walk.ts';
import { bodyToFile } from '../format/body-text.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import { emptyLists } from './empty-lists.ts';
import type { Path } from './finding.ts';

export interface PlacedSheet {
  sheet: Sheet;
  /** The field that a line of the sheet stands for. */
  pathAt: (line: number) => Path;
}

/**
 * An entry that is being written as rules look at one: as if it were published. It has no
 * file: a line is the rank of a field.
 */
export function sheetOfForm(type: TypeId, slug: string, form: FormData): PlacedSheet {
  const { data, body: typed } = readForm(type, form);
  const body = bodyToFile(typed);
  const paths: Path[] = [];
  const locate = (path: Path) => ({ line: paths.push(path), column: 1 });
  const texts = leavesOf(type, data).flatMap(({ control: { kind }, value, path }) =>
    kind === 'text' || kind === 'body' ? linksIn(String(value), kind, locate(path)) : [],
  );
  const inBody = compile(body, { reader: readWithRemark, around: nowhere });
  const links = [...texts, ...inBody.links.map((link) => ({ ...link, ...locate(['body']) }))];
  const entry = {
    type,
    slug,
    path: pathOf(type, slug),
    file: '',
    bodyLine: 1,
    data: { ...emptyLists(type), ...data, status: 'publiée' },
    headings: inBody.headings,
    links: links.map(({ path }) => path),
  } as unknown as AnyEntry;
  const sheet = toSheet({ entry, body, links, locate });
  return {
    sheet: { ...sheet, body: { ...sheet.body, placeOf: () => locate(['body']) } },
    pathAt: (line) => paths[line - 1] ?? [],
  };
}

const linksIn = (
  source: string,
  kind: 'text' | 'body',
  place: { line: number; column: number },
): InternalLink[] =>
  compile(source, { reader: readWithRemark, around: nowhere, kind }).links.map((link) => ({
    ...link,
    ...place,
  }));
